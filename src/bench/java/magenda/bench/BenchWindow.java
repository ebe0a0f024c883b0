package magenda.bench;

import atlantafx.base.theme.PrimerLight;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import magenda.chart.ZoomLevel;
import magenda.check.Checks;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.ui.kit.UiContext;
import magenda.ui.table.SessionTable;
import magenda.ui.timeline.Timeline;

/** A real window with ten thousand sessions, in which a wheel is turned. */
final class BenchWindow implements AutoCloseable {

  private static final int WARMUP = 60;
  private static final int MEASURED = 300;
  private static final int TIMEOUT_SECONDS = 120;

  private static final int WHEEL = 40;

  private final Stage stage = new Stage();
  private final Timeline timeline;
  private final Node chart;
  private final Node rows;
  private final Stage bareStage = new Stage();
  private final Node bareRows;
  private final Stage emptyStage = new Stage();
  private final Region line = new Region();

  private BenchWindow() {
    Schedule schedule = TenThousand.schedule();
    Clock clock = Clock.fixed(Instant.parse("2021-07-14T10:00:00Z"), ZoneOffset.UTC);
    ScheduleDocument document = new ScheduleDocument(History.of(schedule, true), clock);
    document.setFindings(document.revisionProperty().get(), Checks.run(schedule));
    UiContext context =
        new UiContext(
            Locale.ENGLISH,
            clock,
            new ReadOnlyObjectWrapper<>(ZoneId.of("Europe/Warsaw")).getReadOnlyProperty(),
            new Silent());
    timeline = new Timeline(document, context);
    SplitPane parts = new SplitPane(timeline.view(), new SessionTable(document, context).view());
    parts.setOrientation(Orientation.VERTICAL);
    line.setManaged(false);
    line.setBackground(Background.fill(Color.GRAY));
    show(emptyStage, new Pane(line));
    show(bareStage, bareTable(schedule));
    show(stage, parts);
    chart = Objects.requireNonNull(parts.lookup(".chart"));
    rows = Objects.requireNonNull(parts.lookup("#session-table .virtual-flow"));
    bareRows = Objects.requireNonNull(bareStage.getScene().getRoot().lookup(".virtual-flow"));
  }

  private static void show(Stage stage, Parent content) {
    Scene scene = new Scene(content, 1400, 900);
    for (String sheet : List.of("kit.css", "light.css")) {
      scene
          .getStylesheets()
          .add(Objects.requireNonNull(UiContext.class.getResource(sheet), sheet).toExternalForm());
    }
    stage.setTitle("Magenda, measured");
    stage.setScene(scene);
    stage.show();
    content.applyCss();
    content.layout();
  }

  /** What JavaFX itself does with as many rows of four short strings. */
  private static TableView<Session> bareTable(Schedule schedule) {
    TableView<Session> table = new TableView<>();
    List<Function<Session, String>> columns =
        List.of(
            session -> session.when().text(),
            Session::title,
            session -> session.platforms().getFirst(),
            session -> session.organizers().text());
    for (Function<Session, String> text : columns) {
      TableColumn<Session, String> column = new TableColumn<>();
      column.setPrefWidth(300);
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
      table.getColumns().add(column);
    }
    table.setItems(FXCollections.observableArrayList(schedule.sessions()));
    return table;
  }

  /** False where there is no display to open a window on. */
  static boolean possible() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    return !linux || System.getenv("DISPLAY") != null;
  }

  /** Opens it. */
  static BenchWindow open() throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.setImplicitExit(false);
    Platform.startup(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          started.complete(null);
        });
    started.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    return onFxThread(() -> CompletableFuture.completedFuture(new BenchWindow()));
  }

  /** Scrolls through the table, to and fro. */
  Frames scrollTable() throws InterruptedException, ExecutionException, TimeoutException {
    return frames(stage, frame -> turn(rows, 0, toAndFro(frame), false));
  }

  /** Moves a line in a window where nothing else is. */
  Frames moveLine() throws InterruptedException, ExecutionException, TimeoutException {
    return frames(emptyStage, frame -> line.resizeRelocate(frame, 0, 1, 900));
  }

  /** Scrolls through a bare table of JavaFX. */
  Frames scrollBareTable() throws InterruptedException, ExecutionException, TimeoutException {
    return frames(bareStage, frame -> turn(bareRows, 0, toAndFro(frame), false));
  }

  /** Goes along the timeline, a month wide. */
  Frames scrollTimeline() throws InterruptedException, ExecutionException, TimeoutException {
    zoomTo(ZoomLevel.MONTH);
    return frames(stage, frame -> turn(chart, toAndFro(frame), 0, false));
  }

  /** Zooms from the whole timeline to some weeks and back. */
  Frames zoomTimeline() throws InterruptedException, ExecutionException, TimeoutException {
    zoomTo(ZoomLevel.PHASE);
    return frames(stage, frame -> turn(chart, 0, frame / 60 % 2 == 0 ? WHEEL : -WHEEL, true));
  }

  private void zoomTo(ZoomLevel level)
      throws InterruptedException, ExecutionException, TimeoutException {
    onFxThread(
        () -> {
          timeline.zoomTo(level);
          return CompletableFuture.completedFuture("");
        });
  }

  private static double toAndFro(int frame) {
    return frame / 90 % 2 == 0 ? -3 * WHEEL : 2.5 * WHEEL;
  }

  @Override
  public void close() {
    Platform.runLater(stage::close);
    Platform.runLater(bareStage::close);
    Platform.runLater(emptyStage::close);
    Platform.exit();
  }

  private static Frames frames(Stage front, IntConsumer action)
      throws InterruptedException, ExecutionException, TimeoutException {
    return onFxThread(
        () -> {
          front.toFront();
          return Frames.run(WARMUP, MEASURED, action);
        });
  }

  private static void turn(Node node, double deltaX, double deltaY, boolean zoom) {
    double x = node.getLayoutBounds().getWidth() / 2;
    double y = node.getLayoutBounds().getHeight() / 2;
    Event.fireEvent(
        node,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            zoom,
            false,
            zoom,
            false,
            false,
            deltaX,
            deltaY,
            deltaX,
            deltaY,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(node, x, y)));
  }

  private static <T> T onFxThread(Supplier<CompletableFuture<T>> action)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            action
                .get()
                .whenComplete(
                    (value, problem) -> {
                      if (problem == null) {
                        result.complete(value);
                      } else {
                        result.completeExceptionally(problem);
                      }
                    });
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
