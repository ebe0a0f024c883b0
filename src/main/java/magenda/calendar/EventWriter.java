package magenda.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.WebLink;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Makes a VEVENT of an entry. */
final class EventWriter {

  /** The busy status that Outlook reads before TRANSP. */
  private static final String BUSY_STATUS = "X-MICROSOFT-CDO-BUSYSTATUS";

  private static final Instant FIRST_STAMP = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_STAMP = Instant.parse("9999-12-31T23:59:59Z");

  private final ExportedState state;
  private final CalendarOptions options;
  private final EventText text;
  private final Map<UUID, Session> present = new HashMap<>();
  private final Map<String, String> clusters = new HashMap<>();
  private final Instant lastModified;
  private final Property busy = new XProperty(BUSY_STATUS, "BUSY");
  private final Property tentative = new XProperty(BUSY_STATUS, "TENTATIVE");
  private final Property free = new XProperty(BUSY_STATUS, "FREE");
  private final ParameterList video = new ParameterList(List.of(Value.URI, Feature.VIDEO));

  EventWriter(ExportedState state, CalendarOptions options, EventText text) {
    this.state = state;
    this.options = options;
    this.text = text;
    Instant latest = FIRST_STAMP;
    for (Session session : state.schedule().sessions()) {
      present.put(session.id(), session);
      latest = later(latest, session.modified());
    }
    this.lastModified = latest;
    for (Cluster cluster : state.schedule().clusters()) {
      clusters.put(cluster.id(), cluster.fullName());
    }
  }

  VEvent event(History.Entry entry) {
    PlannedEvent event = entry.event();
    boolean dropped = entry.withdrawn() && dropped(event);
    List<Property> properties = new ArrayList<>(16);
    Instant stamp = stamp(entry);
    properties.add(new Uid(event.uid().toString()));
    properties.add(new DtStamp(stamp));
    properties.add(new LastModified(stamp));
    properties.add(new Sequence(entry.sequence()));
    addTimes(properties, event);
    properties.add(new Summary(text.summary(entry, dropped)));
    properties.add(new Description(text.description(entry)));
    addStatus(properties, event, certainty(entry));
    if (event instanceof PlannedEvent.OfSession ofSession) {
      addPlace(properties, ofSession.session(), entry.withdrawn());
    }
    return new VEvent(new PropertyList(properties));
  }

  private static void addTimes(List<Property> properties, PlannedEvent event) {
    if (event.start() instanceof Instant start && event.end() instanceof Instant end) {
      properties.add(new DtStart<>(start));
      properties.add(new DtEnd<>(end));
    } else if (event.start() instanceof LocalDate first && event.end() instanceof LocalDate end) {
      properties.add(new DtStart<>(first));
      properties.add(new DtEnd<>(end));
    } else {
      throw new IllegalStateException("Neither hours nor days: " + event);
    }
  }

  private void addStatus(List<Property> properties, PlannedEvent event, Certainty certainty) {
    boolean occupies = event.timed() && event.certainty() != Certainty.CANCELLED;
    occupies = occupies && certainty != Certainty.CANCELLED;
    properties.add(
        switch (certainty) {
          case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
          case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
          case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        });
    properties.add(occupies ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
    if (occupies) {
      properties.add(certainty == Certainty.CONFIRMED ? busy : tentative);
    } else {
      properties.add(free);
    }
  }

  private void addPlace(List<Property> properties, Session session, boolean withdrawn) {
    String place = PlainText.line(String.join(", ", session.platforms()));
    if (!place.isEmpty()) {
      properties.add(new Location(place));
    }
    if (!session.clusters().isEmpty()) {
      String[] names =
          session.clusters().stream()
              .map(id -> PlainText.line(clusters.getOrDefault(id, id)))
              .toArray(String[]::new);
      properties.add(new Categories(new TextList(names)));
    }
    if (options.links() && !withdrawn && !session.link().isEmpty()) {
      URI link = WebLink.of(session.link());
      if (link != null) {
        properties.add(new Url(link));
        properties.add(new Conference(video, link.toString()));
      }
    }
  }

  /** A draft confirms and cancels nothing in anybody's calendar. */
  private Certainty certainty(History.Entry entry) {
    if (state.draft()) {
      return Certainty.TENTATIVE;
    }
    return entry.withdrawn() ? Certainty.CANCELLED : entry.event().certainty();
  }

  private boolean dropped(PlannedEvent event) {
    if (event instanceof PlannedEvent.OfSession ofSession) {
      Session now = present.get(ofSession.session().id());
      return now == null || now.status() == Status.CANCELLED;
    }
    return false;
  }

  /**
   * When the entry last changed, for DTSTAMP and LAST-MODIFIED: never the moment of the export, so
   * that one version always gives the same file.
   */
  private Instant stamp(History.Entry entry) {
    Instant stamp = entry.event().modified();
    if (entry.withdrawn()) {
      Session now =
          entry.event() instanceof PlannedEvent.OfSession event
              ? present.get(event.session().id())
              : null;
      stamp = later(stamp, now == null ? lastModified : now.modified());
    }
    Instant seconds = later(stamp, FIRST_STAMP).truncatedTo(ChronoUnit.SECONDS);
    return seconds.isAfter(LAST_STAMP) ? LAST_STAMP : seconds;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
