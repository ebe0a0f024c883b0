package magenda.ui.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import magenda.chart.Chart;
import magenda.chart.ChartItem;
import magenda.chart.Extent;
import magenda.chart.Mark;
import magenda.chart.Span;
import magenda.chart.TimeScale;
import magenda.chart.Viewport;
import magenda.chart.ZoomLevel;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import org.jspecify.annotations.Nullable;

/**
 * What of which schedule is in view. While the whole schedule is in view it stays so, whatever
 * happens to the width or to the schedule.
 */
final class TimelineState {

  private static final Chart.Sizes SIZES =
      new Chart.Sizes(10, SessionNode.LEAST_MARK, SessionNode.LEAST_INSIDE);

  private final Clock clock;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private final ReadOnlyObjectWrapper<ZoomLevel> level =
      new ReadOnlyObjectWrapper<>(ZoomLevel.PHASE);
  private Schedule schedule;
  private Extent extent;
  private List<ChartItem> items = List.of();
  private boolean whole = true;
  private @Nullable Drawn drawn;

  /** The rows that were made by now, by the half octave of their scale, and for what. */
  private record Drawn(Captions captions, double width, Map<Integer, Chart> charts) {}

  /**
   * Where one is, to come back to.
   *
   * @param whole true where the whole schedule is in view, and stays so
   */
  record Place(Viewport viewport, boolean whole) {}

  TimelineState(Schedule schedule, Clock clock) {
    this.clock = clock;
    this.schedule = schedule;
    this.extent = Extent.of(schedule, today(schedule.zone()));
    this.viewport = new ReadOnlyObjectWrapper<>(Viewport.of(extent.span(), 1000));
    show(schedule);
  }

  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  ReadOnlyObjectProperty<ZoomLevel> levelProperty() {
    return level.getReadOnlyProperty();
  }

  Schedule schedule() {
    return schedule;
  }

  ZoneId zone() {
    return schedule.zone();
  }

  /** The scale of the view; x = 0 is its left edge. */
  TimeScale scale() {
    return viewport().scale(zone());
  }

  Extent extent() {
    return extent;
  }

  Span reach() {
    return extent.reach().span();
  }

  /** The day it is now in the zone of the schedule. */
  LocalDate today() {
    return today(zone());
  }

  private LocalDate today(ZoneId zone) {
    return clock.instant().atZone(zone).toLocalDate();
  }

  Instant now() {
    return clock.instant();
  }

  /** Takes another state of the schedule. */
  void show(Schedule newSchedule) {
    schedule = newSchedule;
    extent = Extent.of(schedule, today());
    List<ChartItem> dated = new ArrayList<>(schedule.sessions().size());
    for (int i = 0; i < schedule.sessions().size(); i++) {
      Session session = schedule.sessions().get(i);
      Span span = Span.of(session.when(), zone());
      if (span != null) {
        dated.add(new ChartItem(i, Mark.of(session), span));
      }
    }
    items = dated;
    drawn = null;
    if (whole) {
      set(Viewport.of(extent.span(), viewport().width()));
    } else {
      set(viewport().panned(0, reach()));
    }
  }

  /** The rows for this view. */
  Chart chart(Captions captions) {
    Viewport view = viewport();
    Span span = extent.span();
    double fitting = view.width() / Viewport.of(span, view.width()).days();
    // rows stay good while one zooms in: they are made anew at every half octave only
    int step =
        (int) Math.floor(2 * Math.log(view.width() / view.days() / fitting) / Math.log(2) + 1e-6);
    Drawn last = drawn;
    if (last == null || !last.captions().equals(captions) || last.width() != view.width()) {
      last = new Drawn(captions, view.width(), new HashMap<>());
      drawn = last;
    }
    return last.charts()
        .computeIfAbsent(
            step,
            _ -> {
              double pixelsPerDay = fitting * Math.pow(2, step / 2.0);
              return Chart.of(
                  items,
                  new TimeScale(span.from(), pixelsPerDay, zone()),
                  span,
                  view.width(),
                  SIZES,
                  item -> captions.of(schedule.sessions().get(item.index())).beside());
            });
  }

  /** The stretch of time of a session; empty where it has no date. */
  Optional<Span> span(UUID id) {
    return schedule.session(id).map(session -> Span.of(session.when(), zone()));
  }

  void resize(double width) {
    if (width > 0 && width != viewport().width()) {
      set(viewport().onWidth(width));
    }
  }

  Place place() {
    return new Place(viewport(), whole);
  }

  void backTo(Place place) {
    whole = place.whole();
    set(place.viewport().onWidth(viewport().width()));
  }

  void pan(double pixels) {
    move(viewport().panned(pixels, reach()));
  }

  void zoom(double factor, double x) {
    move(viewport().zoomed(factor, x, reach()));
  }

  /** Shows a level around a moment. */
  void zoomTo(ZoomLevel target, Instant around) {
    move(viewport().at(target, around.atZone(zone()), extent.span(), reach()));
    whole = target == ZoomLevel.PHASE;
  }

  void reveal(Span span) {
    move(viewport().showing(span, reach()));
  }

  /** Shows a stretch of time as large as it goes. */
  void open(Span span) {
    move(Viewport.of(span, viewport().width()).zoomed(0.92, viewport().width() / 2, reach()));
  }

  private void move(Viewport next) {
    if (!next.equals(viewport())) {
      whole = false;
      set(next);
    }
  }

  private void set(Viewport next) {
    viewport.set(next);
    level.set(whole ? ZoomLevel.PHASE : next.level());
  }
}
