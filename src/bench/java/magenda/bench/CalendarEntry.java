package magenda.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import magenda.calendar.CalendarExport;
import magenda.calendar.CalendarOptions;
import magenda.calendar.Edition;
import magenda.calendar.MonthOnly;
import magenda.calendar.Preset;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * What an entry of Magenda's calendar says, as plain values: from these the others build the same.
 * Empty where it says nothing.
 */
record CalendarEntry(
    String uid,
    Instant stamp,
    Temporal start,
    Temporal end,
    String summary,
    String description,
    String status,
    String transparency,
    String busy,
    String location,
    String categories,
    String url) {

  private static final String BUSY = "X-MICROSOFT-CDO-BUSYSTATUS";

  /** For members, each session an entry of its own. */
  static final CalendarOptions OPTIONS =
      CalendarOptions.of(Preset.MEMBERS).with(Edition.WORKING_COPY).with(MonthOnly.BAR);

  /** The entries of a schedule's calendar. */
  static List<CalendarEntry> all(Schedule schedule)
      throws ProblemException, IOException, ParserException {
    String text = CalendarExport.of(schedule, OPTIONS).text();
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    List<CalendarEntry> entries = new ArrayList<>();
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      entries.add(of(event));
    }
    return entries;
  }

  private static CalendarEntry of(VEvent event) {
    return new CalendarEntry(
        value(event, Property.UID),
        Objects.requireNonNull(event.getDateTimeStamp()).getDate(),
        Objects.requireNonNull(event.getDateTimeStart()).getDate(),
        Objects.requireNonNull(event.getDateTimeEnd()).getDate(),
        value(event, Property.SUMMARY),
        value(event, Property.DESCRIPTION),
        value(event, Property.STATUS),
        value(event, Property.TRANSP),
        value(event, BUSY),
        value(event, Property.LOCATION),
        value(event, Property.CATEGORIES),
        value(event, Property.URL));
  }

  private static String value(VEvent event, String name) {
    Optional<Property> property = event.getProperty(name);
    return property.map(Property::getValue).orElse("");
  }

  /** The entry as a component of iCal4j, made with its own types. */
  VEvent toEvent() {
    List<Property> properties = new ArrayList<>(16);
    properties.add(new Uid(uid));
    properties.add(new DtStamp(stamp));
    properties.add(new LastModified(stamp));
    properties.add(new Sequence(0));
    properties.add(new DtStart<>(start));
    properties.add(new DtEnd<>(end));
    properties.add(new Summary(summary));
    properties.add(new Description(description));
    properties.add(new Status(status));
    properties.add(new Transp(transparency));
    properties.add(new XProperty(BUSY, busy));
    if (!location.isEmpty()) {
      properties.add(new Location(location));
    }
    if (!categories.isEmpty()) {
      properties.add(new Categories(new TextList(categories.split(","))));
    }
    if (!url.isEmpty()) {
      properties.add(new Url(URI.create(url)));
    }
    return new VEvent(new PropertyList(properties));
  }
}
