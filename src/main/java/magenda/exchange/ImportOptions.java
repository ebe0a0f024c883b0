package magenda.exchange;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an import knows and the document does not say.
 *
 * @param year the year of dates without one, from 1 to 9999, or null to take it from the document
 * @param zone the zone of hours without one and of the schedule, or null to take it from the
 *     document, else UTC; a zone in the header of a column counts before it
 * @param rowsOnly true if nothing but the sessions is wanted, as where rows are pasted into a
 *     schedule: a table may then lack its header, if it has the usual columns time, session,
 *     platform and organizers in this order; words around it are listed as not placed
 */
public record ImportOptions(@Nullable Integer year, @Nullable ZoneId zone, boolean rowsOnly) {

  /** Everything is taken from the document. */
  public static final ImportOptions NONE = new ImportOptions(null, null);

  /** Options for a whole document. */
  public ImportOptions(@Nullable Integer year, @Nullable ZoneId zone) {
    this(year, zone, false);
  }

  /** Refuses years outside 1 to 9999. */
  public ImportOptions {
    if (year != null && (year < 1 || year > 9999)) {
      throw new IllegalArgumentException("The year must be from 1 to 9999: " + year);
    }
  }
}
