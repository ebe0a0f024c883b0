package magenda.ui.timeline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import magenda.chart.Span;
import magenda.wording.Texts;

/** The line of the present moment, and which day that is. */
final class TodayLine {

  private static final double TOP = 24;
  private static final double BESIDE = 5;
  private static final double ABOVE_BOTTOM = 9;

  private final Texts texts;
  private final DateTimeFormatter format;
  private final Region line = Shapes.region("today-line");
  private final Text words = Shapes.text("today-text");

  TodayLine(Texts texts, Locale locale) {
    this.texts = texts;
    format = DateTimeFormatter.ofPattern(texts.get("format.today"), locale);
  }

  List<Node> nodes() {
    return List.of(line, words);
  }

  /**
   * Puts the line where it belongs, or hides it where the moment is not in view.
   *
   * @param bottom where the room for the words ends
   */
  void draw(TimelineState state, double width, double height, double bottom) {
    Instant now = state.now();
    Span extent = state.extent().span();
    double x = Math.rint(state.scale().x(now));
    boolean visible =
        !now.isBefore(extent.from()) && now.isBefore(extent.to()) && x >= 0 && x < width;
    line.setVisible(visible);
    words.setVisible(visible);
    if (!visible) {
      return;
    }
    words.setText(texts.get("today", format.format(state.today())));
    double wordsWidth = words.getLayoutBounds().getWidth();
    boolean right = x + wordsWidth + 8 < width;
    line.resizeRelocate(x, TOP, 1, height - TOP);
    words.setLayoutX(Math.rint(right ? x + BESIDE : x - wordsWidth - BESIDE));
    words.setLayoutY(bottom - ABOVE_BOTTOM);
  }
}
