package magenda.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.ui.findings.FindingsPane;
import magenda.ui.inspector.Inspector;
import magenda.ui.kit.UiContext;
import magenda.ui.table.SessionTable;
import magenda.ui.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The features that show one document, side by side; closed together when another document takes
 * their place.
 */
final class DocumentPanes {

  private final Timeline timeline;
  private final SessionTable table;
  private final Inspector inspector;
  private final Supplier<Node> findings;
  private final SplitPane views = new SplitPane();
  private final SplitPane all = new SplitPane(views);
  private final PaneLayout layout;
  private final List<Runnable> unbind = new ArrayList<>();

  DocumentPanes(
      ScheduleDocument document,
      UiContext context,
      ReadOnlyObjectProperty<Predicate<Session>> filter,
      PaneLayout layout) {
    this.layout = layout;
    timeline = new Timeline(document, context);
    table = new SessionTable(document, context);
    inspector = new Inspector(document, context);
    findings = onDemand(() -> findings(document, context));
    timeline.filterProperty().bind(filter);
    table.filterProperty().bind(filter);
    unbind.add(timeline.filterProperty()::unbind);
    unbind.add(table.filterProperty()::unbind);
    timeline.view().setId("timeline");
    table.view().setId("table");
    inspector.view().setId("inspector");
    views.setOrientation(Orientation.VERTICAL);
    all.getStyleClass().add("main-split");
    for (BooleanProperty shown : layout.shown()) {
      ChangeListener<Boolean> listener = (observable, old, now) -> arrange();
      shown.addListener(listener);
      unbind.add(() -> shown.removeListener(listener));
    }
    arrange();
    layout.share(views);
    layout.share(all);
  }

  Region view() {
    return all;
  }

  Timeline timeline() {
    return timeline;
  }

  SessionTable table() {
    return table;
  }

  /** Brings open editors to their end. */
  void commitEdits() {
    table.commitEdits();
    inspector.commitEdits();
  }

  void dispose() {
    unbind.forEach(Runnable::run);
    timeline.dispose();
    table.dispose();
    inspector.dispose();
  }

  private static Node findings(ScheduleDocument document, UiContext context) {
    Node view = new FindingsPane(document, context).view();
    view.setId("findings");
    return view;
  }

  /** What is made when it is first asked for: the window is there sooner without it. */
  private static Supplier<Node> onDemand(Supplier<Node> making) {
    AtomicReference<@Nullable Node> made = new AtomicReference<>();
    return () ->
        Objects.requireNonNull(made.updateAndGet(node -> node == null ? making.get() : node));
  }

  private void arrange() {
    List<Node> stacked = new ArrayList<>();
    if (layout.timelineShown().get()) {
      stacked.add(timeline.view());
    }
    if (layout.tableShown().get()) {
      stacked.add(table.view());
    }
    if (layout.findingsShown().get()) {
      stacked.add(findings.get());
    }
    views.getItems().setAll(stacked);
    if (layout.inspectorShown().get()) {
      all.getItems().setAll(views, inspector.view());
    } else {
      all.getItems().setAll(views);
    }
  }
}
