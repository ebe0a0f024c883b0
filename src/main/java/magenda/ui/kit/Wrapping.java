package magenda.ui.kit;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Wraps text, also where JavaFX cannot: on Linux its layout fails with an exception, and the window
 * with it, where a line ends within a run of Arabic, Hebrew or another script that is written from
 * right to left (seen in JavaFX 25.0.4, 26.0.2 and 27-ea+11). It does not fail where lines end
 * between two texts of a flow, or where the text itself ends them.
 */
public final class Wrapping {

  /** A flow with pieces of right-to-left text needs this much room, in pixels. */
  private static final double LEAST_ROOM = 160;

  /** A longer word could be wider than {@link #LEAST_ROOM}. */
  private static final int LONGEST_PIECE = 10;

  private Wrapping() {}

  /** Found out once, and only when there is such text. */
  private static final class Platform {

    static final boolean FAILS = fails();

    private static boolean fails() {
      Text text = new Text("\u05d0\u05d1\u05d2 ".repeat(20));
      text.setWrappingWidth(LEAST_ROOM);
      try {
        text.getLayoutBounds();
        return false;
      } catch (IndexOutOfBoundsException e) {
        return true;
      }
    }
  }

  /** Whether JavaFX may end a line wherever it likes in this text. */
  public static boolean isSafe(String text) {
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length()) || !Platform.FAILS;
  }

  /**
   * The text in the pieces that have to stand in a flow as texts of their own; as a rule it is only
   * one.
   */
  public static List<String> pieces(String text) {
    if (isSafe(text)) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      while (text.codePointCount(start, end) > LONGEST_PIECE) {
        int cut = text.offsetByCodePoints(start, LONGEST_PIECE);
        pieces.add(text.substring(start, cut));
        start = cut;
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** How wide a flow with the pieces of a text has to be at least, in pixels. */
  public static double leastRoom(String text) {
    return isSafe(text) ? 0 : LEAST_ROOM;
  }

  /**
   * Lets a text fill a width: wrapped by JavaFX, or else by line ends of its own.
   *
   * @param content what it is to show
   * @param width in pixels
   */
  public static void fill(Text text, String content, double width) {
    if (isSafe(content)) {
      text.setText(content);
      text.setWrappingWidth(Math.max(1, width));
    } else {
      text.setWrappingWidth(0);
      text.setText(broken(content, text.getFont(), width));
    }
  }

  private static String broken(String text, Font font, double width) {
    Text measure = new Text();
    measure.setFont(font);
    StringBuilder all = new StringBuilder();
    String line = "";
    for (String piece : pieces(text)) {
      measure.setText(line + piece.stripTrailing());
      if (!line.isEmpty() && measure.getLayoutBounds().getWidth() > width) {
        all.append(line).append('\n');
        line = "";
      }
      line += piece;
    }
    return all.append(line).toString();
  }

  /** Wraps what a label says, unless JavaFX cannot: then it is one line. */
  public static void of(Labeled label) {
    wrapSafe(label.wrapTextProperty(), label.textProperty());
  }

  /** Wraps what a tooltip says, unless JavaFX cannot: then it is one line. */
  public static void of(Tooltip tooltip) {
    wrapSafe(tooltip.wrapTextProperty(), tooltip.textProperty());
  }

  /** Wraps what is written in an area, unless JavaFX cannot: then each paragraph is one line. */
  public static void of(TextArea area) {
    wrapSafe(area.wrapTextProperty(), area.textProperty());
  }

  private static void wrapSafe(BooleanProperty wrapped, StringProperty text) {
    wrapped.bind(text.map(Wrapping::isSafe).orElse(true));
  }
}
