package magenda.ui.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide words are in a font, added up from the widths of their characters: a little more than
 * the drawn text, and quick enough for ten thousand titles.
 */
final class TextMeasure {

  private static final String ELLIPSIS = "…";
  private static final int COMMON = 0x250;

  private final Text probe = new Text();
  private final double[] common = new double[COMMON];
  private final Map<Integer, Double> others = new HashMap<>();
  private final double ellipsis;

  TextMeasure(Font font) {
    probe.setFont(font);
    Arrays.fill(common, Double.NaN);
    ellipsis = width(ELLIPSIS);
  }

  Font font() {
    return probe.getFont();
  }

  /** The width of a line of text. */
  double width(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += advance(text.codePointAt(i));
    }
    return sum;
  }

  /** The text, or as much of it as fits with an ellipsis behind it. */
  String cut(String text, double room) {
    double sum = 0;
    int fits = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      sum += advance(codePoint);
      if (sum > room) {
        return fits == 0 ? ELLIPSIS : text.substring(0, fits).stripTrailing() + ELLIPSIS;
      }
      i += Character.charCount(codePoint);
      if (sum + ellipsis <= room) {
        fits = i;
      }
    }
    return text;
  }

  private double advance(int codePoint) {
    if (codePoint >= COMMON) {
      return others.computeIfAbsent(codePoint, this::measured);
    }
    if (Double.isNaN(common[codePoint])) {
      common[codePoint] = measured(codePoint);
    }
    return common[codePoint];
  }

  private double measured(int codePoint) {
    // a space at the end of a line has no width of its own
    String character = Character.toString(codePoint);
    probe.setText("|" + character + "|");
    double with = probe.getLayoutBounds().getWidth();
    probe.setText("||");
    return with - probe.getLayoutBounds().getWidth();
  }
}
