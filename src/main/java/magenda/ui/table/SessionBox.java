package magenda.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.ui.kit.Badges;
import magenda.ui.kit.MarkdownView;
import magenda.ui.kit.Wrapping;

/**
 * Tags, title and pills on wrapped lines, and the description below. Its nodes stay where they are
 * and are hidden where they are not needed: taking nodes out of a window and putting them in again
 * costs their styles.
 */
final class SessionBox extends Region {

  private static final PseudoClass CANCELLED = PseudoClass.getPseudoClass("cancelled");
  private static final double GAP = 2;

  private final TextFlow head = new TextFlow();
  private final List<Text> title = new ArrayList<>();
  private final List<Badge> tags = new ArrayList<>();
  private final List<Badge> pills = new ArrayList<>();
  private final MarkdownView description;
  private double leastRoom;

  /** A label, and the space between it and the title. */
  private record Badge(Label label, Text space) {

    static Badge hidden() {
      Text space = new Text(" ");
      space.getStyleClass().add("badge-space");
      Badge badge = new Badge(new Label(), space);
      badge.show(false);
      return badge;
    }

    void show(boolean shown) {
      label.setVisible(shown);
      label.setManaged(shown);
      space.setVisible(shown);
      space.setManaged(shown);
    }
  }

  SessionBox(MarkdownView description) {
    this.description = description;
    getStyleClass().add("session-box");
    description.getStyleClass().add("session-description");
    addToTitle();
    getChildren().addAll(head, description);
  }

  void show(RowFacts facts, List<Cluster> allClusters, String untitled) {
    Session session = facts.session();
    int shownTags = 0;
    for (Cluster cluster : facts.clusters()) {
      if (!cluster.tag().isEmpty()) {
        Badges.showTag(tag(shownTags++).label(), cluster, allClusters);
      }
    }
    showTitle(
        session.title().isEmpty() ? untitled : session.title(),
        session.status() == Status.CANCELLED);
    int shownPills = 0;
    for (RowFacts.Pill pill : facts.pills()) {
      Badges.showPill(pill(shownPills++).label(), pill.kind(), pill.words());
    }
    showFirst(tags, shownTags);
    showFirst(pills, shownPills);
    description.setMarkdown(session.description());
    requestLayout();
  }

  private void showTitle(String words, boolean cancelled) {
    List<String> pieces = Wrapping.pieces(words);
    while (title.size() < pieces.size()) {
      addToTitle();
    }
    for (int i = 0; i < title.size(); i++) {
      Text piece = title.get(i);
      piece.setText(i < pieces.size() ? pieces.get(i) : "");
      piece.pseudoClassStateChanged(CANCELLED, cancelled);
    }
    leastRoom = Wrapping.leastRoom(words);
  }

  private void addToTitle() {
    Text piece = new Text();
    piece.getStyleClass().add("session-title");
    head.getChildren().add(2 * tags.size() + title.size(), piece);
    title.add(piece);
  }

  private double headHeight(double width) {
    return head.prefHeight(Math.max(width, leastRoom));
  }

  private Badge tag(int index) {
    if (index == tags.size()) {
      Badge badge = Badge.hidden();
      head.getChildren().addAll(2 * index, List.of(badge.label(), badge.space()));
      tags.add(badge);
    }
    return tags.get(index);
  }

  private Badge pill(int index) {
    if (index == pills.size()) {
      Badge badge = Badge.hidden();
      head.getChildren().addAll(badge.space(), badge.label());
      pills.add(badge);
    }
    return pills.get(index);
  }

  private static void showFirst(List<Badge> badges, int count) {
    for (int i = 0; i < badges.size(); i++) {
      badges.get(i).show(i < count);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double below = description.prefHeight(width);
    return headHeight(width) + (below > 0 ? GAP + below : 0);
  }

  @Override
  protected void layoutChildren() {
    double top = headHeight(getWidth());
    head.resizeRelocate(0, 0, Math.max(getWidth(), leastRoom), top);
    description.resizeRelocate(
        0, top + GAP, getWidth(), Math.max(0, description.prefHeight(getWidth())));
  }
}
