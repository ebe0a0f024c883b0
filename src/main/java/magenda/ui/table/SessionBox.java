package magenda.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.ui.kit.Badges;
import magenda.ui.kit.MarkdownView;

/** Tags, title and pills on wrapped lines, and the description below. */
final class SessionBox extends Region {

  private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
  private static final double GAP = 2;

  private final TextFlow head = new TextFlow();
  private final Text title = new Text();
  private final List<Label> badges = new ArrayList<>();
  private final List<Text> spaces = new ArrayList<>();
  private final MarkdownView description;

  SessionBox(MarkdownView description) {
    this.description = description;
    getStyleClass().add("session-box");
    title.getStyleClass().add("session-title");
    description.getStyleClass().add("session-description");
    getChildren().addAll(head, description);
  }

  void show(RowFacts facts, List<Cluster> allClusters, String untitled) {
    Session session = facts.session();
    int count = facts.clusters().size() + facts.pills().size();
    while (badges.size() < count) {
      badges.add(new Label());
      Text space = new Text(" ");
      space.getStyleClass().add("badge-space");
      spaces.add(space);
    }
    List<Node> nodes = new ArrayList<>();
    int next = 0;
    for (Cluster cluster : facts.clusters()) {
      if (cluster.tag().isEmpty()) {
        continue;
      }
      Badges.showTag(badges.get(next), cluster, allClusters);
      nodes.add(badges.get(next));
      nodes.add(spaces.get(next));
      next++;
    }
    title.setText(session.title().isEmpty() ? untitled : session.title());
    title.pseudoClassStateChanged(CANCELLED, session.status() == Status.CANCELLED);
    nodes.add(title);
    for (RowFacts.Pill pill : facts.pills()) {
      Badges.showPill(badges.get(next), pill.kind(), pill.words());
      nodes.add(spaces.get(next));
      nodes.add(badges.get(next));
      next++;
    }
    if (!head.getChildren().equals(nodes)) {
      head.getChildren().setAll(nodes);
    }
    description.setMarkdown(session.description());
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double below = description.prefHeight(width);
    return head.prefHeight(width) + (below > 0 ? GAP + below : 0);
  }

  @Override
  protected void layoutChildren() {
    double top = head.prefHeight(getWidth());
    head.resizeRelocate(0, 0, getWidth(), top);
    description.resizeRelocate(
        0, top + GAP, getWidth(), Math.max(0, description.prefHeight(getWidth())));
  }
}
