package magenda.ui.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import magenda.document.ScheduleDocument;
import magenda.schedule.Session;
import magenda.ui.kit.UiContext;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Shows all of the session that is selected, what several selected ones have in common, or how to
 * select one.
 */
public final class Inspector {

  private final ScheduleDocument document;
  private final StackPane view = new StackPane();
  private final ScrollPane scroll = new ScrollPane();
  private final UiContext context;
  private final Texts texts;
  private final VBox nothing;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private @Nullable SessionForm form;
  private @Nullable SeveralForm several;

  /** An inspector of a document's selected sessions. */
  public Inspector(ScheduleDocument document, UiContext context) {
    this.document = document;
    this.context = context;
    texts = Texts.of(Inspector.class, context.locale());
    nothing = nothing(texts);
    view.getStyleClass().add("inspector");
    view.getStylesheets().add(String.valueOf(Inspector.class.getResource("inspector.css")));
    view.setAccessibleText(texts.get("inspector"));
    view.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(document));
    scroll.getStyleClass().add("inspector-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.getChildren().add(scroll);
    subscriptions.add(document.selection().idsProperty().subscribe(ids -> showFromTheTop()));
    subscriptions.add(document.scheduleProperty().subscribe(schedule -> show()));
    subscriptions.add(document.findingsProperty().subscribe(findings -> show()));
  }

  private static VBox nothing(Texts texts) {
    Label what = new Label(texts.get("nothing"));
    what.getStyleClass().add("nothing-title");
    Wrapping.of(what);
    Label how = new Label(texts.get("nothing.how"));
    how.getStyleClass().add("muted");
    Wrapping.of(how);
    VBox box = new VBox(what, how);
    box.getStyleClass().add("nothing");
    return box;
  }

  /** The node to be shown. */
  public Node view() {
    return view;
  }

  /** Takes what is being typed, before a save, an export or an undo. */
  public void commitEdits() {
    commitForm();
    document.commitTyping();
  }

  /** Lets the document go. */
  public void dispose() {
    commitEdits();
    subscriptions.forEach(Subscription::unsubscribe);
  }

  /** What is selected has its title in sight. */
  private void showFromTheTop() {
    show();
    scroll.setVvalue(scroll.getVmin());
  }

  private void show() {
    List<UUID> ids = document.selection().ids();
    if (ids.size() == 1) {
      document
          .session(ids.getFirst())
          .ifPresent(
              session -> {
                SessionForm one = form();
                one.show(session);
                content(one.node());
              });
      return;
    }
    commitForm();
    if (ids.isEmpty()) {
      content(nothing);
    } else {
      Set<UUID> selected = new HashSet<>(ids);
      List<Session> sessions =
          document.sessions().stream().filter(s -> selected.contains(s.id())).toList();
      SeveralForm all = several();
      all.show(sessions);
      content(all.node());
    }
  }

  /** Made when it is first needed: the window is there sooner without it. */
  private SessionForm form() {
    SessionForm made = form;
    if (made == null) {
      made = new SessionForm(document, context, texts);
      form = made;
    }
    return made;
  }

  private SeveralForm several() {
    SeveralForm made = several;
    if (made == null) {
      made = new SeveralForm(document, texts);
      several = made;
    }
    return made;
  }

  private void commitForm() {
    if (form != null) {
      form.commit();
    }
  }

  private void content(Node node) {
    if (!node.equals(scroll.getContent())) {
      scroll.setContent(node);
    }
  }
}
