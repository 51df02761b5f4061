package org.exhibit99;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.sample.SampleCorpus;
import org.exhibit99.sample.SampleRelease;

/** Inputs that are broken, hostile or in an unusual dress: each costs a row, none costs the job. */
public final class BadInputs {
  private static final int LONG_LINE = 20 << 20;
  private static final int BOMB = 100 << 20;
  private final Path folder;
  private final List<BadInput> written = new ArrayList<>();

  private BadInputs(Path folder) {
    this.folder = folder;
  }

  /** Writes them all into a folder and says what must become of each, by name. */
  public static List<BadInput> writeTo(Path folder) throws IOException {
    BadInputs inputs = new BadInputs(folder);
    SampleRelease release = SampleCorpus.embedded().releases().findFirst().orElseThrow();
    inputs.nothings();
    inputs.submissions(release);
    inputs.dresses(release);
    inputs.large();
    return List.copyOf(inputs.written);
  }

  private void nothings() throws IOException {
    write("empty.txt", Status.FAILED, "empty", new byte[0]);
    write("blank.txt", Status.FAILED, "empty", " \r\n\t \n".getBytes(StandardCharsets.US_ASCII));
    byte[] noise = new byte[100_000];
    new Random(99).nextBytes(noise);
    noise[0] = 0x51; // so that no signature begins it by chance
    write("random.txt", Status.FAILED, "unreadable", noise);
    write("random.bin", Status.FAILED, "unsupported", noise);
  }

  private void submissions(SampleRelease release) throws IOException {
    byte[] whole = release.submission().bytes();
    int header = indexOf(whole, "</SEC-HEADER>");
    int exhibit = indexOf(whole, "<TYPE>EX-99.1");
    write(
        "truncated-in-header.txt", Status.FAILED, "truncated", Arrays.copyOf(whole, header - 200));
    write(
        "truncated-before-exhibit.txt",
        Status.FAILED,
        "truncated",
        Arrays.copyOf(whole, exhibit - 12));
    write(
        "truncated-in-exhibit.txt",
        Status.FAILED,
        "truncated",
        Arrays.copyOf(whole, (exhibit + whole.length) / 2));
  }

  private void dresses(SampleRelease release) throws IOException {
    String words = new String(release.exhibit().bytes(), StandardCharsets.US_ASCII);
    write("utf-16.txt", Status.LOADED, "", words.getBytes(StandardCharsets.UTF_16));
    byte[] unmarked = words.getBytes(StandardCharsets.UTF_16LE);
    write("utf-16-without-mark.txt", Status.LOADED, "", unmarked);
    Charset windows = Charset.forName("windows-1252");
    String marked = words.replace("\"", "\u201c").replace("--", "\u2014");
    write("windows-1252.txt", Status.LOADED, "", marked.getBytes(windows));
    String nested = "<table><tr><td>".repeat(20_000) + "Net income $ 12,345";
    write("nested.htm", Status.LOADED, "", nested.getBytes(StandardCharsets.US_ASCII));
  }

  private void large() throws IOException {
    byte[] line = new byte[LONG_LINE];
    byte[] words = "net income of $1.2 million, or ".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < line.length; i++) {
      line[i] = words[i % words.length];
    }
    write("long-line.txt", Status.LOADED, "", line);
    byte[] bomb = bomb();
    write("bomb.zip", Status.FAILED, "unsupported", bomb);
    write("bomb.txt", Status.FAILED, "unsupported", bomb);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("exhibit.htm"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < BOMB / zeros.length; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private void write(String name, Status status, String says, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes);
    written.add(new BadInput(name, status, says));
  }

  private static int indexOf(byte[] bytes, String words) {
    int at = new String(bytes, StandardCharsets.US_ASCII).indexOf(words);
    if (at < 0) {
      throw new IllegalStateException("The sample release has no '" + words + "'");
    }
    return at;
  }
}
