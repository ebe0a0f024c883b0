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

  /** Makes the file and returns it. */
  Path create() throws IOException, InterruptedException, PackagingException;
}
