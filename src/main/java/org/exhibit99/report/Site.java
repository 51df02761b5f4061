package org.exhibit99.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** The folder of the report, on any file system that Spark knows; executors write to it too. */
public final class Site implements Serializable {
  private static final long serialVersionUID = 1;

  /** The path in the jar of Maven's ECharts; its version is the build file's. */
  static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private final String folder;
  private final SerializableConfiguration configuration;

  /**
   * The site in a folder.
   *
   * @param folder a path or URI
   */
  public Site(SparkSession spark, String folder) {
    this.folder = folder;
    this.configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /** Where it is opened. */
  public String start() {
    return folder + "/index.html";
  }

  /** Whether it has a page. */
  public boolean has(String page) {
    try {
      return files().exists(path(page));
    } catch (IOException e) {
      throw failed("read", page, e);
    }
  }

  /** Writes a page or a table, over the one that is there. */
  public void write(String page, String text) {
    write(page, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Removes a page or a table, if it is there. */
  public void remove(String page) {
    try {
      files().delete(path(page), false);
    } catch (IOException e) {
      throw failed("remove", page, e);
    }
  }

  /** Writes what all pages use: their looks, their charts and what draws them. */
  public void writeAssets() {
    copy("/org/exhibit99/report/report.css", "assets/report.css");
    copy("/org/exhibit99/report/report.js", "assets/report.js");
    copy(ECHARTS, "assets/echarts.min.js");
  }

  private void copy(String resource, String page) {
    try (InputStream stream = Site.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("No " + resource + " in the jar: build it again");
      }
      write(page, stream.readAllBytes());
    } catch (IOException e) {
      throw failed("write", page, e);
    }
  }

  private void write(String page, byte[] bytes) {
    try (OutputStream out = files().create(path(page), true)) {
      out.write(bytes);
    } catch (IOException e) {
      throw failed("write", page, e);
    }
  }

  private Path path(String page) {
    return new Path(folder, page);
  }

  private FileSystem files() throws IOException {
    FileSystem files = path("index.html").getFileSystem(configuration.value());
    files.setWriteChecksum(false);
    return files;
  }

  private static UncheckedIOException failed(String what, String page, IOException cause) {
    return new UncheckedIOException("Cannot " + what + " " + page + " of the report", cause);
  }
}
