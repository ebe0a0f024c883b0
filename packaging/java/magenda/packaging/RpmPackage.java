package magenda.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The package for Fedora, openSUSE and their kin, without any script of its own.
 *
 * @param root what is installed, as {@link LinuxRoot} laid it out
 */
record RpmPackage(Project project, Platform platform, FileTree root) implements PackageFormat {

  private static final String TOOL = "rpmbuild";

  @Override
  public Optional<String> missing() {
    return PackageFormat.missing(".rpm", TOOL);
  }

  @Override
  public Path create() throws IOException, InterruptedException, PackagingException {
    FileTree folder = FileTree.empty(project.work().resolve("rpm"));
    Path spec = folder.root().resolve("magenda.spec");
    String version = project.version().linux();
    String text =
        project
            .template("linux/magenda.spec")
            .fill(Map.of("VERSION", version, "ROOT", root.root().toString()));
    FileTree.write(spec, text);
    new Program(
            List.of(
                TOOL,
                "-bb",
                "--target=" + platform.rpmArchitecture(),
                "--define=_topdir " + folder.root(),
                "--define=_rpmdir " + project.results(),
                "--define=_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm",
                spec.toString()),
            Map.of("SOURCE_DATE_EPOCH", Long.toString(project.timestamp().getEpochSecond())))
        .run(project.work().resolve("rpm.log"));
    folder.delete();
    return project
        .results()
        .resolve("magenda-%s-1.%s.rpm".formatted(version, platform.rpmArchitecture()));
  }
}
