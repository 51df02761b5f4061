package org.exhibit99.edgar;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Who asks EDGAR: a name, and an address at which whoever runs the program can be reached. The SEC
 * asks for both of every program, and blocks those that do not say.
 *
 * @param value as it goes into the header, like {@code Example Trust data@example.com}
 */
public record UserAgent(String value) implements Serializable {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:^|[\\s(<:;,])[^\\s@(<:;,]+@[^\\s@]+\\.[^\\s@]{2,}");
  private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,256}");

  public UserAgent {
    value = value.strip();
    if (!PRINTABLE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Invalid User-Agent: '" + value + "' (must be 1 to 256 characters of ASCII)");
    }
    if (!ADDRESS.matcher(value).find()) {
      throw new IllegalArgumentException(
          "Invalid User-Agent: '"
              + value
              + "' names no contact (must hold a name and an e-mail address, as 'Example Trust"
              + " data@example.com')");
    }
  }
}
