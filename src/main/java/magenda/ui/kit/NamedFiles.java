package magenda.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files as a sentence tells of them: a few by name, so that many of them do not fill the screen.
 *
 * @param names of the first ones, without their folders
 * @param others how many more there are
 */
public record NamedFiles(String names, int others) {

  private static final int MOST = 5;

  /** Some files, in their order. */
  public static NamedFiles of(List<Path> files) {
    String names =
        files.stream()
            .limit(MOST)
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(", "));
    return new NamedFiles(names, Math.max(0, files.size() - MOST));
  }
}
