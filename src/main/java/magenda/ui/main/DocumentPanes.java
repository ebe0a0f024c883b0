package magenda.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  private final ScheduleDocument document;
  private final UiContext context;
  private final Timeline timeline;
  private final SessionTable table;
  private final Inspector inspector;
  private final SplitPane views = new SplitPane();
  private final SplitPane all = new SplitPane(views);
  private final PaneLayout layout;
  private final List<Runnable> unbind = new ArrayList<>();
  private @Nullable Node findings;

  DocumentPanes(
      ScheduleDocument document,
      UiContext context,
      ReadOnlyObjectProperty<Predicate<Session>> filter,
      PaneLayout layout) {
    this.document = document;
    this.context = context;
    this.layout = layout;
    timeline = new Timeline(document, context);
    table = new SessionTable(document, context);
    inspector = new Inspector(document, context);
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

  /** Made when it is first needed: the window is there sooner without it. */
  private Node findings() {
    Node made = findings;
    if (made == null) {
      made = new FindingsPane(document, context).view();
      made.setId("findings");
      findings = made;
    }
    return made;
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
      stacked.add(findings());
    }
    if (stacked.isEmpty()) {
      stacked.add(new NothingShown(layout, context.locale()).view());
    }
    views.getItems().setAll(stacked);
    if (layout.inspectorShown().get()) {
      all.getItems().setAll(views, inspector.view());
    } else {
      all.getItems().setAll(views);
    }
  }
}
