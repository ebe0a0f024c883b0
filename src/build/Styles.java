import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes the binary form of each stylesheet under a folder, beside the stylesheet. JavaFX reads it
 * sooner, and takes it wherever it finds one. Run by Maven with JavaFX on the class path: {@code
 * java Styles.java FOLDER}
 */
public final class Styles {

  private Styles() {}

  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files
          .map(Path::toFile)
          .filter(file -> file.getName().endsWith(".css"))
          .forEach(Styles::convert);
    }
  }

  private static void convert(File css) {
    String name = css.getName();
    File bss = new File(css.getParentFile(), name.substring(0, name.length() - 4) + ".bss");
    try {
      Stylesheet.convertToBinary(css, bss);
    } catch (IOException e) {
      throw new UncheckedIOException(css + " could not be converted", e);
    }
  }
}
