package magenda.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The stretch of time that is in view, on so much room.
 *
 * @param from the moment at the left edge
 * @param days how many days of 24 hours are in view, positive
 * @param width the room for them in pixels, positive
 */
public record Viewport(Instant from, double days, double width) {

  /** The least that can be in view: three hours. */
  public static final double LEAST_DAYS = 3.0 / 24;

  private static final double MILLIS_PER_DAY = 86_400_000;

  /** Refuses a stretch or a width that is not positive. */
  public Viewport {
    if (!(days > 0) || !(width > 0)) {
      throw new IllegalArgumentException("Nothing in view: " + days + " days on " + width);
    }
  }

  /** A view of exactly this stretch. */
  public static Viewport of(Span span, double width) {
    return new Viewport(span.from(), TimeScale.days(span.length()), width);
  }

  /** What is in view. */
  public Span span() {
    return new Span(from, plusDays(from, days));
  }

  /** The scale of this view; x = 0 is its left edge. */
  public TimeScale scale(ZoneId zone) {
    return new TimeScale(from, width / days, zone);
  }

  /** The named level that comes nearest. */
  public ZoomLevel level() {
    return ZoomLevel.showing(days);
  }

  /** The same stretch on another width. */
  public Viewport onWidth(double newWidth) {
    return new Viewport(from, days, newWidth);
  }

  /** Moved so that what stood at {@code x = pixels} stands at the left edge, within the reach. */
  public Viewport panned(double pixels, Span reach) {
    return new Viewport(plusDays(from, pixels * days / width), days, width).within(reach);
  }

  /**
   * Enlarged by a factor above 1, or made smaller by one below, so that what stands at {@code x}
   * stays there; never beyond the reach and never below {@link #LEAST_DAYS}.
   */
  public Viewport zoomed(double factor, double x, Span reach) {
    double most = Math.max(LEAST_DAYS, TimeScale.days(reach.length()));
    double newDays = Math.clamp(days / factor, LEAST_DAYS, most);
    double share = x / width;
    return new Viewport(plusDays(from, (days - newDays) * share), newDays, width).within(reach);
  }

  /**
   * A view of a level that shows a moment: from the beginning of its month, week or day.
   *
   * @param whole what the level {@link ZoomLevel#PHASE} shows
   */
  public Viewport at(ZoomLevel level, ZonedDateTime moment, Span whole, Span reach) {
    return level == ZoomLevel.PHASE
        ? of(whole, width)
        : new Viewport(level.begin(moment).toInstant(), level.days(), width).within(reach);
  }

  /** Moved as little as needed to have a stretch in view, or its beginning where it is longer. */
  public Viewport showing(Span span, Span reach) {
    Span view = span();
    double margin = days * 0.08;
    if (!span.from().isBefore(view.from()) && !span.to().isAfter(view.to())) {
      return this;
    }
    boolean longer = TimeScale.days(span.length()) > days - 2 * margin;
    Instant start =
        longer || span.from().isBefore(view.from())
            ? plusDays(span.from(), -margin)
            : plusDays(span.to(), margin - days);
    return new Viewport(start, days, width).within(reach);
  }

  private Viewport within(Span reach) {
    Instant latest = plusDays(reach.to(), -days);
    Instant start = from.isAfter(latest) ? latest : from;
    return new Viewport(start.isBefore(reach.from()) ? reach.from() : start, days, width);
  }

  private static Instant plusDays(Instant instant, double days) {
    return instant.plus(Duration.ofMillis(Math.round(days * MILLIS_PER_DAY)));
  }
}
