package magenda.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import magenda.chart.LabelSide;
import magenda.chart.Mark;
import magenda.schedule.Status;
import org.jspecify.annotations.Nullable;

/**
 * A session on the timeline: its mark with the caption beside or within it. Nodes are used again
 * for other sessions, and everything in them is put in its place without a layout pass.
 */
final class SessionNode extends Region {

  static final double LEAST_MARK = 7;
  static final double LEAST_INSIDE = 84;
  private static final double FADE = 26;
  private static final double CAP = 3;
  private static final double TAG_HEIGHT = 15;
  private static final double INSIDE_PADDING = 10;
  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  private final Region body = Shapes.region("mark-body");
  private final Region start = Shapes.region("mark-start");
  private final Region end = Shapes.region("mark-end");
  private final Text hour = Shapes.text("session-hour");
  private final Text title = Shapes.text("session-title");
  private final List<Label> tags = new ArrayList<>();
  private @Nullable Caption caption;
  private int order;

  SessionNode() {
    getStyleClass().add("session");
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(start, body, end, hour, title);
  }

  /** The session shown. */
  UUID session() {
    return (UUID) getUserData();
  }

  /** Its place in the author's order. */
  int order() {
    return order;
  }

  @Nullable Caption caption() {
    return caption;
  }

  /** Shows a session, without a place yet. */
  void show(Caption newCaption, int newOrder, String sentence) {
    order = newOrder;
    Caption old = caption;
    caption = newCaption;
    setAccessibleText(sentence);
    if (newCaption.equals(old)) {
      return;
    }
    setUserData(newCaption.session().id());
    setId("session-" + newCaption.session().id());
    String markStyle = styleOf(newCaption.mark());
    if (old == null || old.mark() != newCaption.mark() || !old.color().equals(newCaption.color())) {
      getStyleClass().removeIf(name -> name.startsWith("mark-") || name.startsWith("cluster-"));
      getStyleClass().addAll(markStyle, newCaption.color());
    }
    toggle(this, "cancelled", newCaption.session().status() == Status.CANCELLED);
    hour.setText(newCaption.hour());
    hour.setVisible(!newCaption.hour().isEmpty());
    toggle(hour, "open", newCaption.hourOpen());
    showTags(newCaption.tags());
    boolean ends = newCaption.mark() == Mark.SOMEWHERE || newCaption.mark() == Mark.THROUGHOUT;
    start.setVisible(ends);
    end.setVisible(ends);
  }

  void setSelected(boolean selected) {
    toggle(this, "selected", selected);
  }

  void setDimmed(boolean dimmed) {
    pseudoClassStateChanged(DIMMED, dimmed);
  }

  /**
   * Puts mark and caption in their places.
   *
   * @param markLeft the left edge of the mark in the parent
   * @param markWidth its width
   * @param y the top of the row
   * @param height the height of the row
   * @param side where the caption stands
   * @param viewWidth the width of the parent: a mark that is wider is cut a little beyond it
   */
  void arrange(
      double markLeft,
      double markWidth,
      double y,
      double height,
      LabelSide side,
      double viewWidth,
      TextMeasure measure) {
    Caption shown = caption;
    if (shown == null) {
      return;
    }
    double left = Math.rint(Math.max(markLeft, -2 * FADE));
    double right = Math.rint(Math.min(markLeft + markWidth, viewWidth + 2 * FADE));
    double width = Math.max(LEAST_MARK, right - left);
    if (side == LabelSide.INSIDE) {
      setLayoutX(left);
      resize(width, height);
      arrangeMark(0, width, height, shown.mark());
      double inset = Math.max(0, -left) + INSIDE_PADDING;
      double room = Math.min(width, viewWidth - left) - inset - INSIDE_PADDING;
      arrangeInside(shown, inset, room, height, measure);
    } else {
      double label = shown.beside();
      boolean before = side == LabelSide.BEFORE;
      setLayoutX(before ? left - Math.ceil(label) : left);
      resize(width + Math.ceil(label), height);
      double markX = before ? Math.ceil(label) : 0;
      arrangeMark(markX, width, height, shown.mark());
      String words = shown.besideTitle();
      double titleWidth = shown.titleWidth();
      if (before) {
        double x = markX - Caption.PAD;
        x = placeHour(shown, x - shown.hourWidth(), height) - gapBefore(shown);
        placeTitle(words, x - titleWidth, height);
        placeTagsBefore(shown, x - titleWidth - Caption.BETWEEN, height);
      } else {
        double x = markX + width + Caption.PAD;
        if (!shown.hour().isEmpty()) {
          placeHour(shown, x, height);
          x += shown.hourWidth() + Caption.BETWEEN;
        }
        placeTitle(words, x, height);
        placeTags(shown, x + titleWidth + Caption.BETWEEN + 1, height);
      }
    }
    setLayoutY(y);
  }

  private void arrangeInside(
      Caption shown, double inset, double room, double height, TextMeasure measure) {
    double x = placeTags(shown, inset, height);
    if (!shown.hour().isEmpty()) {
      placeHour(shown, x, height);
      x += shown.hourWidth() + Caption.BETWEEN;
    }
    double left = room - (x - inset);
    title.setVisible(left > 12);
    placeTitle(left > 12 ? measure.cut(shown.title(), left) : "", x, height);
  }

  private void arrangeMark(double x, double width, double height, Mark mark) {
    double inset = mark == Mark.SOMEWHERE || mark == Mark.THROUGHOUT ? 2 : 3;
    double tall = height - 2 * inset;
    switch (mark) {
      case SOMEWHERE -> {
        double fade = Math.min(FADE, width / 3);
        start.resizeRelocate(x + 2, inset, fade, tall);
        body.resizeRelocate(x + 2 + fade, inset, width - 4 - 2 * fade, tall);
        end.resizeRelocate(x + width - 2 - fade, inset, fade, tall);
      }
      case THROUGHOUT -> {
        body.resizeRelocate(x + 1 + CAP, inset, Math.max(0, width - 2 - 2 * CAP), tall);
        start.resizeRelocate(x + 1, inset - 1, CAP, tall + 2);
        end.resizeRelocate(x + width - 1 - CAP, inset - 1, CAP, tall + 2);
      }
      case FIXED, DAY, UNDATED -> body.resizeRelocate(x, inset, width, tall);
    }
  }

  private double gapBefore(Caption shown) {
    return shown.hour().isEmpty() ? 0 : Caption.BETWEEN;
  }

  private double placeHour(Caption shown, double x, double height) {
    hour.setLayoutX(Math.rint(x));
    hour.setLayoutY(Math.rint(height / 2));
    return shown.hour().isEmpty() ? x + shown.hourWidth() : x;
  }

  private void placeTitle(String words, double x, double height) {
    if (!title.getText().equals(words)) {
      title.setText(words);
    }
    title.setVisible(!words.isEmpty());
    title.setLayoutX(Math.rint(x));
    title.setLayoutY(Math.rint(height / 2));
  }

  private double placeTags(Caption shown, double from, double height) {
    double x = Math.rint(from);
    for (int i = 0; i < shown.tags().size(); i++) {
      double width = shown.tagWidths().get(i);
      tags.get(i).resizeRelocate(x, Math.rint((height - TAG_HEIGHT) / 2), width, TAG_HEIGHT);
      x += width + Caption.BETWEEN;
    }
    return x;
  }

  private void placeTagsBefore(Caption shown, double to, double height) {
    double x = to;
    for (int i = shown.tags().size() - 1; i >= 0; i--) {
      x -= shown.tagWidths().get(i);
      tags.get(i)
          .resizeRelocate(
              Math.rint(x),
              Math.rint((height - TAG_HEIGHT) / 2),
              shown.tagWidths().get(i),
              TAG_HEIGHT);
      x -= Caption.BETWEEN;
    }
  }

  private void showTags(List<Caption.Tag> shown) {
    while (tags.size() > shown.size()) {
      getChildren().remove(tags.removeLast());
    }
    while (tags.size() < shown.size()) {
      Label label = new Label();
      label.setManaged(false);
      label.setMouseTransparent(true);
      tags.add(label);
      getChildren().add(label);
    }
    for (int i = 0; i < shown.size(); i++) {
      tags.get(i).setText(shown.get(i).text());
      List<String> styles = List.of("tag", shown.get(i).color());
      if (!tags.get(i).getStyleClass().equals(styles)) {
        tags.get(i).getStyleClass().setAll(styles);
      }
    }
  }

  private static void toggle(Node node, String styleClass, boolean on) {
    if (!on) {
      node.getStyleClass().remove(styleClass);
    } else if (!node.getStyleClass().contains(styleClass)) {
      node.getStyleClass().add(styleClass);
    }
  }

  private static String styleOf(Mark mark) {
    return switch (mark) {
      case FIXED -> "mark-fixed";
      case DAY -> "mark-day";
      case SOMEWHERE -> "mark-somewhere";
      case THROUGHOUT -> "mark-throughout";
      case UNDATED -> "mark-undated";
    };
  }
}
