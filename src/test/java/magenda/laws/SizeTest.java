package magenda.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class has one reason; one that needs more lines than these mostly has another. */
class SizeTest {

  private static final int MOST_LINES = 350;

  @Test
  void classesStaySmall() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();

      assertThat(sources)
          .isNotEmpty()
          .allSatisfy(
              source ->
                  assertThat(Files.readAllLines(source))
                      .as(source.toString())
                      .hasSizeLessThanOrEqualTo(MOST_LINES));
    }
  }
}
