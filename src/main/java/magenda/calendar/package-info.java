/**
 * iCalendar (RFC 5545, RFC 7986): a schedule becomes a calendar that recipients can trust. {@link
 * magenda.calendar.CalendarExport} is the door: what is not yet known is never given an hour, every
 * session is accounted for in a {@link magenda.calendar.CalendarReport}, and one file and one set
 * of options give the same bytes at any time and on any computer.
 *
 * <p>The only place that knows iCal4j. Words come from {@code magenda.wording}; files are written
 * by whoever asked.
 */
@NullMarked
package magenda.calendar;

import org.jspecify.annotations.NullMarked;
