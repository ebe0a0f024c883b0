package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The package for Debian and its kin, without any script of its own: their triggers suffice.
 *
 * @param root what is installed, as {@link LinuxRoot} laid it out
 */
record DebPackage(Project project, Platform platform, FileTree root) implements PackageFormat {

  private static final String TOOL = "dpkg-deb";
  private static final String CONTROL = "DEBIAN";

  @Override
  public Optional<String> missing() {
    return PackageFormat.missing(".deb", TOOL);
  }

  @Override
  public Path create() throws IOException, InterruptedException, PackagingException {
    String version = project.version().linux();
    String architecture = platform.debianArchitecture();
    Path deb = project.results().resolve("magenda_%s_%s.deb".formatted(version, architecture));
    FileTree control = new FileTree(root.root().resolve(CONTROL));
    control.delete();
    String sums = sums();
    String text =
        project
            .template("linux/control")
            .fill(
                Map.of(
                    "VERSION", version,
                    "ARCHITECTURE", architecture,
                    "KIBIBYTES", Long.toString(root.size() / 1024)));
    FileTree.write(control.root().resolve("control"), text);
    FileTree.write(control.root().resolve("md5sums"), sums);
    root.settle(project.timestamp());
    new Program(
            List.of(
                TOOL,
                "--root-owner-group",
                "-Zxz",
                // level 6 takes twice as long and saves a tenth
                "-z3",
                "--build",
                root.root().toString(),
                deb.toString()),
            Map.of("SOURCE_DATE_EPOCH", Long.toString(project.timestamp().getEpochSecond())))
        .run(project.work().resolve("deb.log"));
    control.delete();
    return deb;
  }

  private String sums() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : root.files()) {
      if (!Files.isSymbolicLink(file)) {
        lines.append(md5(file)).append("  ").append(root.nameOf(file)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String md5(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows MD5", e);
    }
  }
}
