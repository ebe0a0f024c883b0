package magenda.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import magenda.calendar.CalendarExport;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From ten thousand sessions to the bytes of a calendar, against iCal4j alone with the same
 * entries.
 */
@State(Scope.Benchmark)
public class WriteCalendar {

  private final Schedule schedule = TenThousand.schedule();
  private List<CalendarEntry> entries = List.of();

  /** Takes the entries from Magenda's own calendar. */
  @Setup
  public void takeEntries() throws ProblemException, IOException, ParserException {
    entries = CalendarEntry.all(schedule);
  }

  /** From the schedule. */
  @Benchmark
  public byte[] magenda() throws ProblemException {
    return CalendarExport.of(schedule, CalendarEntry.OPTIONS).bytes();
  }

  /** From the plain values of the entries. */
  @Benchmark
  public byte[] ical4j() throws IOException {
    List<CalendarComponent> events = new ArrayList<>(entries.size());
    for (CalendarEntry entry : entries) {
      events.add(entry.toEvent());
    }
    List<Property> properties = List.of(ImmutableVersion.VERSION_2_0, new ProdId("-//Bare//EN"));
    Calendar calendar = new Calendar(new PropertyList(properties), new ComponentList<>(events));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new CalendarOutputter(false).output(calendar, bytes);
    return bytes.toByteArray();
  }
}
