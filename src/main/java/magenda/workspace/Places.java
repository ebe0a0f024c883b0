package magenda.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows places where a file is not kept: folders of temporary files, those where mail programs put
 * attachments, archives, and whatever may not be written.
 *
 * @param temporary folders of temporary files, such as that of {@code java.io.tmpdir}
 */
public record Places(List<Path> temporary) {

  private static final List<String> USUAL =
      List.of("/tmp", "/var/tmp", "/var/folders", "/private/tmp", "/private/var/folders");

  /** Parts of paths, in lower case and with slashes, that mail programs and browsers use. */
  private static final List<String> ATTACHMENTS =
      List.of(
          "/inetcache/",
          "/content.outlook/",
          "/temporary internet files/",
          "/appdata/local/temp/",
          "/mail downloads/",
          "/com.apple.mail/",
          "/nscache/",
          "/.cache/evolution/",
          "/.cache/thunderbird/",
          "/.cache/claws-mail/",
          ".zip/");

  /** Copies the list. */
  public Places {
    temporary = temporary.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
  }

  /**
   * The places of this platform.
   *
   * @param properties gives a system property or null: {@code java.io.tmpdir}
   */
  public static Places of(Function<String, @Nullable String> properties) {
    List<Path> folders = new ArrayList<>();
    String own = properties.apply("java.io.tmpdir");
    if (own != null) {
      folders.add(Path.of(own));
    }
    USUAL.forEach(usual -> folders.add(Path.of(usual)));
    return new Places(folders);
  }

  /** Why a file cannot be saved where it is; empty where it can. */
  public Optional<PlaceProblem> problem(Path file) {
    Path place = file.toAbsolutePath().normalize();
    if (temporary.stream().anyMatch(place::startsWith) || attachment(place)) {
      return Optional.of(PlaceProblem.TEMPORARY);
    }
    Path folder = place.getParent();
    boolean writable = folder != null && Files.isWritable(folder) && Files.isWritable(place);
    return writable ? Optional.empty() : Optional.of(PlaceProblem.READ_ONLY);
  }

  private static boolean attachment(Path place) {
    String path = place.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    // programs that show archives unpack "a.zip" into folders such as "Temp1_a.zip" or "a.zip.x1"
    return ATTACHMENTS.stream().anyMatch(folder::contains) || folder.contains(".zip.");
  }
}
