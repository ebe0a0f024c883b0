package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes all packages that can be made on this computer: {@code java Packages.java BASE VERSION
 * TIMESTAMP AOT STRICT}. AOT is {@code true} if the AOT caches are wanted, and STRICT if a package
 * or a cache that cannot be made is an error. Maven calls it: {@code mvn -Ppackages}.
 */
public final class Packages {

  private final Project project;
  private final boolean aot;
  private final List<String> leftOut = new ArrayList<>();
  private final long started = System.nanoTime();

  private Packages(Project project, boolean aot) {
    this.project = project;
    this.aot = aot;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Project project =
        new Project(
            Path.of(args[0]).toAbsolutePath(), new Version(args[1]), Instant.parse(args[2]));
    Packages packages = new Packages(project, Boolean.parseBoolean(args[3]));
    try {
      packages.create();
    } catch (PackagingException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    if (Boolean.parseBoolean(args[4]) && !packages.leftOut.isEmpty()) {
      System.err.println("What was left out is an error, because of -Dpackages.strict=true:");
      packages.leftOut.forEach(System.err::println);
      System.exit(1);
    }
  }

  private void create() throws IOException, InterruptedException, PackagingException {
    Platform host = Platform.host();
    FileTree.empty(project.results());
    FileTree.empty(project.work());
    List<Path> javaFx = project.javaFx(host);
    Path runtime = new RuntimeImage(project).create(javaFx);
    done("the Java runtime", runtime);
    AppImage image = AppImage.create(project, host, runtime, javaFx);
    done("the app-image", image.root());
    if (aot) {
      train(image);
    }
    if (host.system() == Platform.OperatingSystem.MACOS) {
      new MacSignature(project, image).renew();
    }
    for (PackageFormat format : formats(host, image)) {
      Optional<String> missing = format.missing();
      if (missing.isPresent()) {
        leaveOut(missing.get());
      } else {
        Path made = format.create();
        done(made.getFileName().toString(), made);
      }
    }
  }

  private void train(AppImage image) throws IOException, InterruptedException {
    for (Launcher launcher : Launcher.values()) {
      new AotCache(project, image, launcher)
          .train()
          .ifPresentOrElse(
              why -> leaveOut("Its start will take longer: there is no AOT cache. " + why),
              () -> say(launcher.cache() + ", trained"));
    }
  }

  private List<PackageFormat> formats(Platform host, AppImage image)
      throws IOException, InterruptedException, PackagingException {
    List<PackageFormat> formats = new ArrayList<>();
    formats.add(new PortableArchive(project, host, image));
    if (host.system() == Platform.OperatingSystem.LINUX) {
      FileTree root = new LinuxRoot(project).create(image);
      formats.add(new DebPackage(project, host, root));
      formats.add(new RpmPackage(project, host, root));
    } else {
      formats.add(new Installer(project, host, image));
    }
    for (Platform platform :
        List.of(Platform.WINDOWS_X64, Platform.MACOS_X64, Platform.MACOS_AARCH64)) {
      formats.add(new NeedsJavaArchive(project, platform));
    }
    return formats;
  }

  private void leaveOut(String sentence) {
    leftOut.add(sentence);
    say(sentence);
  }

  private void done(String what, Path made) throws IOException {
    long bytes = Files.isDirectory(made) ? new FileTree(made).size() : Files.size(made);
    say(String.format(Locale.ROOT, "%s, %.1f MB", what, bytes / 1e6));
  }

  private void say(String sentence) {
    System.out.printf("[%3d s] %s%n", (System.nanoTime() - started) / 1_000_000_000L, sentence);
  }
}
