package magenda.packaging;

import java.io.IOException;
import java.nio.file.Path;

/** The app-image as one file, to be unpacked anywhere: a zip on Windows, else a tar.gz. */
record PortableArchive(Project project, Platform platform, AppImage image)
    implements PackageFormat {

  @Override
  public Path create() throws IOException {
    Archive archive = new Archive(new FileTree(image.root()), top());
    if (platform.system() == Platform.OperatingSystem.WINDOWS) {
      Path zip = project.result("-" + platform.label() + ".zip");
      archive.zip(zip);
      return zip;
    }
    Path tar = project.result("-" + platform.label() + ".tar.gz");
    archive.tarGz(tar);
    return tar;
  }

  /** The folder in it; on macOS a bundle, which is known by its name. */
  private String top() {
    return platform.system() == Platform.OperatingSystem.MACOS
        ? image.root().getFileName().toString()
        : "magenda-" + project.version().text();
  }
}
