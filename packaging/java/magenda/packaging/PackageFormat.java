package magenda.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One kind of file that is handed out. */
interface PackageFormat {

  /** What it needs and this computer does not have, as a sentence. */
  default Optional<String> missing() {
    return Optional.empty();
  }

  /** Says that a kind of file is not made, if the tool that makes it is not installed. */
  static Optional<String> missing(String kind, String tool) {
    return Program.isInstalled(tool)
        ? Optional.empty()
        : Optional.of("No %s is made: %s is not installed.".formatted(kind, tool));
  }

  /** Makes the file and returns it. */
  Path create() throws IOException, InterruptedException, PackagingException;
}
