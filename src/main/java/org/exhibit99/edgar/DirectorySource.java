package org.exhibit99.edgar;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exhibit99.model.FilingEntry;
import org.exhibit99.model.FilingEntry.Status;
import org.exhibit99.model.Rejection;
import org.exhibit99.model.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lists folders with everything below them, and single files, without reading them.
 *
 * <p>Left out: hidden files and folders (whose names begin with a dot), and {@code manifest.csv},
 * which says what the header of its submission would say of each bare exhibit in its folder or
 * below. A symbolic link is followed where it leads to a file of the same folder, and else gets a
 * ledger line that says so.
 */
public final class DirectorySource {
  private static final int LARGEST_MANIFEST = 64 << 20;

  private final List<Rejection> rejections = new ArrayList<>();
  private final List<FilingEntry> entries = new ArrayList<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, ManifestEntry> manifests = new HashMap<>();

  private DirectorySource() {}

  /**
   * Lists what the paths name, each file once, in the order of their paths.
   *
   * @param roots folders and files
   * @throws FileNotFoundException where one of them is not there
   * @throws IOException where one of them cannot be listed at all
   */
  public static Listing list(List<Path> roots) throws IOException {
    DirectorySource source = new DirectorySource();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        source.folder(root);
      } else if (Files.isRegularFile(root)) {
        source.file(root);
      } else {
        throw new FileNotFoundException(
            "Input not found: " + root + " (must be a folder or a file; check the path)");
      }
    }
    return source.listing();
  }

  private void folder(Path root) throws IOException {
    Path real = root.toRealPath();
    Set<String> found = new HashSet<>();
    List<Path> manifestFiles = new ArrayList<>();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(real) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path given = root.resolve(real.relativize(file));
            if (isManifest(file)) {
              manifestFiles.add(given);
            } else if (!isHidden(file)) {
              found.add(written(given));
              visit(given, attributes, leadsWithin(file, real));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            String path = written(root.resolve(real.relativize(file)));
            found.add(path);
            fail(path, "unreadable: " + problem);
            return FileVisitResult.CONTINUE;
          }
        });
    manifestFiles.sort(Comparator.comparing(DirectorySource::written));
    for (Path manifest : manifestFiles) {
      name(manifest, found);
    }
  }

  private void visit(Path file, BasicFileAttributes attributes, boolean within) throws IOException {
    if (attributes.isRegularFile() || within) {
      sizes.put(written(file), Files.size(file));
    } else {
      fail(
          written(file),
          "unsupported type: a link that leads out of the folder, or no file at all");
    }
  }

  /** Gives each file what a manifest says of it; one that is not found is absent. */
  private void name(Path manifest, Set<String> found) throws IOException {
    for (ManifestEntry entry : read(manifest).values()) {
      Path file = within(manifest, entry);
      if (file == null) {
        continue;
      }
      String path = written(file);
      if (manifests.putIfAbsent(path, entry) == null && !found.contains(path)) {
        entries.add(
            LedgerLine.entry(path, entry, Status.ABSENT, "absent: named in " + written(manifest)));
      }
    }
  }

  private void file(Path file) throws IOException {
    String path = written(file);
    sizes.put(path, Files.size(file));
    Path manifest = file.resolveSibling(Manifest.NAME);
    if (Files.isRegularFile(manifest)) {
      ManifestEntry entry = read(manifest).get(String.valueOf(file.getFileName()));
      if (entry != null) {
        manifests.putIfAbsent(path, entry);
      }
    }
  }

  private Map<String, ManifestEntry> read(Path manifest) throws IOException {
    if (Files.size(manifest) > LARGEST_MANIFEST) {
      rejections.add(
          Rejection.ofWhole(
              Reason.TOO_LARGE,
              String.format(
                  Locale.ROOT,
                  "%s has more than %d bytes and is left out; split it",
                  written(manifest),
                  LARGEST_MANIFEST)));
      return Map.of();
    }
    return Manifest.read(written(manifest), Files.readAllBytes(manifest), rejections);
  }

  /** The file that an entry names, or null where it leaves the manifest's folder. */
  private @Nullable Path within(Path manifest, ManifestEntry entry) {
    Path folder = manifest.toAbsolutePath().normalize().resolveSibling("");
    try {
      Path named = Path.of(entry.file());
      if (!named.isAbsolute() && folder.resolve(named).normalize().startsWith(folder)) {
        return manifest.resolveSibling(named);
      }
    } catch (InvalidPathException e) {
      // Said below: a name that no file can have leads nowhere in the folder.
    }
    rejections.add(
        Rejection.ofWhole(
            Reason.UNREADABLE,
            String.format(
                Locale.ROOT,
                "%s: '%s' is left out, because it does not lead to a file below the manifest's folder",
                written(manifest),
                entry.file())));
    return null;
  }

  private void fail(String path, String error) {
    entries.add(LedgerLine.entry(path, null, Status.FAILED, error));
  }

  private static boolean leadsWithin(Path link, Path root) {
    try {
      Path target = link.toRealPath();
      return target.startsWith(root) && Files.isRegularFile(target);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isManifest(Path file) {
    return String.valueOf(file.getFileName()).equals(Manifest.NAME);
  }

  private static String written(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private Listing listing() {
    List<FilingFile> files =
        sizes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                file ->
                    new FilingFile(file.getKey(), file.getValue(), manifests.get(file.getKey())))
            .toList();
    entries.sort(Comparator.comparing(FilingEntry::source));
    return new Listing(files, entries, rejections);
  }
}
