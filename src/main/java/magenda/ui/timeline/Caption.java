package magenda.ui.timeline;

import java.util.List;
import magenda.chart.Mark;
import magenda.schedule.Session;

/**
 * What stands beside a mark.
 *
 * @param session whose caption it is
 * @param mark how it is marked
 * @param hour the hour in figures, or that it is to be confirmed, or empty
 * @param hourOpen true where the hour is to be confirmed
 * @param title one line
 * @param tags of its clusters
 * @param color the style class that gives it the colour of its first cluster
 * @param hourWidth the width of the hour
 * @param besideTitle the title as it stands beside a mark, cut where it is long
 * @param titleWidth the width of the title beside a mark
 * @param tagWidths the widths of the tags
 */
record Caption(
    Session session,
    Mark mark,
    String hour,
    boolean hourOpen,
    String title,
    List<Tag> tags,
    String color,
    double hourWidth,
    String besideTitle,
    double titleWidth,
    List<Double> tagWidths) {

  static final double PAD = 6;
  static final double BETWEEN = 5;

  /** The tag of a cluster with the style class of its colour. */
  record Tag(String text, String color) {}

  Caption {
    tags = List.copyOf(tags);
    tagWidths = List.copyOf(tagWidths);
  }

  /** The width of everything but the title, the room between the parts included. */
  double aroundTitle() {
    double width = hour.isEmpty() ? 0 : hourWidth + BETWEEN;
    for (double tag : tagWidths) {
      width += tag + BETWEEN;
    }
    return width;
  }

  /** The width of the caption beside a mark, with the room between them. */
  double beside() {
    return PAD + aroundTitle() + titleWidth;
  }
}
