package magenda.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One edit and its undo in a document of ten thousand sessions with one listener and no views. */
@State(Scope.Benchmark)
public class EditAndUndo {

  private final Schedule schedule = TenThousand.schedule();
  private final ScheduleDocument document =
      new ScheduleDocument(
          History.of(schedule, true),
          Clock.fixed(Instant.parse("2021-07-15T10:00:00Z"), ZoneOffset.UTC));
  private int rowsTold;
  private int next;

  /** Listens. */
  public EditAndUndo() {
    document
        .sessions()
        .addListener(
            (ListChangeListener<Session>)
                change -> {
                  while (change.next()) {
                    rowsTold += change.getTo() - change.getFrom();
                  }
                });
  }

  /** Edits a session here and there, and takes it back. */
  @Benchmark
  public int editAndUndo() {
    next = (next + 7_919) % schedule.sessions().size();
    UUID id = schedule.sessions().get(next).id();
    document.edit(id).setTitle("Road to IGF 2021: what to expect?");
    document.undo();
    return rowsTold;
  }
}
