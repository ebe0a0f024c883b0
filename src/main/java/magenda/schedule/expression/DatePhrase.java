package magenda.schedule.expression;

import org.jspecify.annotations.Nullable;

/**
 * The words for a date: a day, a month, or a range of either.
 *
 * @param last the end of a range, or null
 * @param extent what is meant of it
 * @param other another way to read the same words, the month first, or null
 */
record DatePhrase(
    PartialDate first, @Nullable PartialDate last, Extent extent, @Nullable DatePhrase other) {

  /** What is meant of a date. */
  enum Extent {
    /** The date itself: throughout a range of days, somewhere in a range of months. */
    ITSELF,
    /** Somewhere in the week, from Monday to Sunday, of the day. */
    WEEK_OF,
    /** Somewhere in a range. */
    BETWEEN
  }

  static DatePhrase of(PartialDate date) {
    return new DatePhrase(date, null, Extent.ITSELF, null);
  }

  static DatePhrase range(PartialDate first, PartialDate last) {
    return new DatePhrase(first, last, Extent.ITSELF, null);
  }

  DatePhrase with(Extent newExtent) {
    return new DatePhrase(first, last, newExtent, other == null ? null : other.with(newExtent));
  }
}
