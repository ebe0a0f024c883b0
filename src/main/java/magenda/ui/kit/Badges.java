package magenda.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import magenda.schedule.Cluster;

/**
 * The small labels that stand beside a title: the tag of a cluster, a pill for an open point, a
 * pill for a clash. Each says in words what its colour says.
 */
public final class Badges {

  private Badges() {}

  /** What a pill is about. */
  public enum Pill {
    /** To be confirmed, or to be looked at. */
    OPEN("open"),
    /** At the same time as another. */
    CLASH("clash"),
    /** Not as planned any more. */
    STATUS("status");

    private final String styleClass;

    Pill(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  /** The tag of a cluster, in its colour; its name where it has no tag. */
  public static Label tag(Cluster cluster, List<Cluster> all) {
    Label label = new Label();
    showTag(label, cluster, all);
    return label;
  }

  /** Turns a label into the tag of a cluster. */
  public static void showTag(Label label, Cluster cluster, List<Cluster> all) {
    become(label, cluster.label(), "tag", ClusterStyle.of(cluster.id(), all));
    label.setAccessibleText(cluster.fullName());
  }

  /** A pill with these words. */
  public static Label pill(Pill kind, String words) {
    Label label = new Label();
    showPill(label, kind, words);
    return label;
  }

  /** Turns a label into a pill with these words. */
  public static void showPill(Label label, Pill kind, String words) {
    become(label, words, "pill", kind.styleClass);
    label.setAccessibleText(words);
  }

  private static void become(Label label, String words, String... styleClasses) {
    label.setText(words);
    label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
    List<String> wanted = List.of(styleClasses);
    if (!label.getStyleClass().equals(wanted)) {
      label.getStyleClass().setAll(wanted);
    }
  }
}
