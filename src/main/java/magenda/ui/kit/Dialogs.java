package magenda.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Dialog;
import magenda.diagnostics.ErrorReport;

/**
 * How the program asks and tells. Behind an interface, so that tests can answer and no controller
 * opens a window itself.
 */
public interface Dialogs {

  /**
   * Tells what failed, and waits until it was read.
   *
   * @param title what failed, a sentence said once above the message
   * @param message what happened and what to do, in whole sentences
   * @param report the code, and the details for those who want to report it
   */
  void error(String title, String message, ErrorReport report);

  /** Tells something that was asked for. */
  void tell(String title, String message);

  /** Tells something in passing, without waiting. */
  void notice(String message);

  /**
   * Asks for one of several ways to go on, each with a line that explains it.
   *
   * @return the place of the chosen way in {@code choices}, or empty if the question was closed
   */
  Optional<Integer> choose(String title, String message, List<Choice> choices);

  /** Asks for a line of text; empty if the question was closed. */
  Optional<String> askText(String title, String message, String initial);

  /** Asks by a form of its own, which gets its look and its place here. */
  <R> Optional<R> ask(Dialog<R> form, String title);

  /** Asks for an existing file. */
  Optional<Path> openFile(String title, List<FileKind> kinds);

  /** Asks where to write a file; asks before replacing one. */
  Optional<Path> saveFile(String title, Path suggestion, List<FileKind> kinds);

  /** True while it is waited for an answer to one of these. */
  ReadOnlyBooleanProperty askingProperty();

  /** One way to go on: a verb, and a line that says what it does. */
  record Choice(String text, String explanation) {}

  /** A kind of file: its name and its patterns such as {@code *.json}. */
  record FileKind(String name, List<String> patterns) {
    /** Copies the list. */
    public FileKind {
      patterns = List.copyOf(patterns);
    }

    /** The file itself if its name has one of the endings, else with the first of them. */
    public Path named(Path file) {
      String name = file.getFileName().toString();
      String lower = name.toLowerCase(Locale.ROOT);
      return patterns.stream().map(FileKind::ending).anyMatch(lower::endsWith)
          ? file
          : file.resolveSibling(name + ending(patterns.getFirst()));
    }

    private static String ending(String pattern) {
      return pattern.substring(1);
    }
  }
}
