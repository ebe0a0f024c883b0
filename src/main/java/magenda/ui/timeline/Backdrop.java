package magenda.ui.timeline;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import magenda.chart.Bands;
import magenda.chart.Bands.Band;
import magenda.chart.Step;
import magenda.chart.TimeScale;
import magenda.wording.Texts;

/**
 * What stands behind the sessions: bands of months or days, and above them the heading with its
 * ticks.
 */
final class Backdrop {

  /** The height of the heading. */
  static final double HEADING = 44;

  private static final double FIRST_LINE = 15;
  private static final double SECOND_LINE = 32;

  private final Locale locale;
  private final Texts texts;
  private final Pane behind = layer("bands");
  private final Pane heading = layer("heading");
  private final Pool<Region> bands;
  private final Pool<Region> lines;
  private final Pool<Region> tickLines;
  private final Pool<Text> names;
  private final Pool<Text> years;
  private final Pool<Text> tickTexts;

  Backdrop(Locale locale) {
    this.locale = locale;
    this.texts = Texts.of(Timeline.class, locale);
    bands = new Pool<>(behind, () -> Shapes.region("band"));
    lines = new Pool<>(behind, () -> Shapes.region("band-line"));
    tickLines = new Pool<>(heading, () -> Shapes.region("tick"));
    names = new Pool<>(heading, () -> Shapes.text("band-name"));
    years = new Pool<>(heading, () -> Shapes.text("band-year"));
    tickTexts = new Pool<>(heading, () -> Shapes.text("tick-text"));
  }

  Node behind() {
    return behind;
  }

  Node heading() {
    return heading;
  }

  /**
   * Draws it.
   *
   * @param taken by sessions, from top to bottom: a line does not run through their words
   */
  void draw(TimeScale scale, double width, double height, List<Rectangle2D> taken) {
    behind.resize(width, height);
    heading.resize(width, HEADING);
    Bands drawn = Bands.of(scale, width);
    drawBands(drawn, scale, width, height, taken);
    drawTicks(drawn, scale, width);
  }

  private void drawBands(
      Bands drawn, TimeScale scale, double width, double height, List<Rectangle2D> taken) {
    DateTimeFormatter name = format("band." + drawn.band().unit().name());
    DateTimeFormatter second = format("band." + drawn.band().unit().name() + ".second");
    bands.begin();
    lines.begin();
    names.begin();
    years.begin();
    for (Band band : drawn.bands()) {
      double left = Math.rint(scale.x(band.start().toInstant()));
      double right = Math.rint(scale.x(band.end().toInstant()));
      double from = Math.max(0, left);
      double to = Math.min(width, right);
      if (band.odd()) {
        bands.next().resizeRelocate(from, 0, Math.max(0, to - from), height);
      }
      if (left > 0 && left < width) {
        drawLine(left, height, taken);
      }
      label(band, name, second, from + 10, right);
    }
    bands.end();
    lines.end();
    names.end();
    years.end();
  }

  private void drawLine(double x, double height, List<Rectangle2D> taken) {
    double from = 0;
    for (Rectangle2D place : taken) {
      if (place.getMinX() < x && x < place.getMaxX()) {
        drawPiece(x, from, place.getMinY());
        from = Math.max(from, place.getMaxY());
      }
    }
    drawPiece(x, from, height);
  }

  private void drawPiece(double x, double from, double to) {
    if (to > from) {
      lines.next().resizeRelocate(x, from, 1, to - from);
    }
  }

  private void label(
      Band band, DateTimeFormatter name, DateTimeFormatter second, double x, double right) {
    Text first = names.next();
    first.setText(name.format(band.start()));
    double nameWidth = first.getLayoutBounds().getWidth();
    // at the left edge a name is pushed out by the next one
    double at = Math.min(x, right - nameWidth - 6);
    place(first, at, FIRST_LINE);
    double after = at + nameWidth + 4;
    Text year = years.next();
    year.setText(second.format(band.start()));
    year.setVisible(after + year.getLayoutBounds().getWidth() + 4 < right);
    place(year, after, FIRST_LINE);
  }

  private void drawTicks(Bands drawn, TimeScale scale, double width) {
    DateTimeFormatter format = format("tick." + drawn.tick().unit().name());
    boolean dayTicks = drawn.band().equals(Step.DAY);
    tickLines.begin();
    tickTexts.begin();
    for (ZonedDateTime tick : drawn.ticks()) {
      double x = Math.rint(scale.x(tick.toInstant()));
      if (x < 0 || x >= width) {
        continue;
      }
      tickLines.next().resizeRelocate(x, SECOND_LINE - 5, 1, 10);
      Text text = tickTexts.next();
      text.setText(format.format(tick));
      double end = x + 4 + text.getLayoutBounds().getWidth();
      text.setVisible(end <= width && (dayTicks || end < nextBand(drawn, scale, tick) - 1));
      place(text, x + 4, SECOND_LINE);
    }
    tickLines.end();
    tickTexts.end();
  }

  private static double nextBand(Bands drawn, TimeScale scale, ZonedDateTime tick) {
    for (Band band : drawn.bands()) {
      if (band.start().isAfter(tick)) {
        return scale.x(band.start().toInstant());
      }
    }
    return Double.MAX_VALUE;
  }

  private DateTimeFormatter format(String key) {
    return DateTimeFormatter.ofPattern(texts.get("format." + key), locale);
  }

  private static void place(Text text, double x, double y) {
    text.setLayoutX(Math.rint(x));
    text.setLayoutY(y);
  }

  private static Pane layer(String styleClass) {
    Pane pane = new Pane();
    pane.getStyleClass().add(styleClass);
    pane.setManaged(false);
    pane.setMouseTransparent(true);
    return pane;
  }

  /** Nodes of one kind that are used again with every drawing. */
  private static final class Pool<T extends Node> {

    private final Pane parent;
    private final Supplier<T> factory;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    Pool(Pane parent, Supplier<T> factory) {
      this.parent = parent;
      this.factory = factory;
    }

    void begin() {
      used = 0;
    }

    T next() {
      if (used == nodes.size()) {
        T node = factory.get();
        nodes.add(node);
        parent.getChildren().add(node);
        node.applyCss(); // its font is needed at once
      }
      T node = nodes.get(used++);
      node.setVisible(true);
      return node;
    }

    void end() {
      for (int i = used; i < nodes.size(); i++) {
        nodes.get(i).setVisible(false);
      }
    }
  }
}
