/**
 * iCalendar (RFC 5545, RFC 7986): a schedule becomes a calendar that recipients can trust. {@link
 * magenda.calendar.CalendarExport} is the door: what is not yet known is never given an hour, every
 * session is accounted for in a {@link magenda.calendar.CalendarReport}, and one file and one set
 * of options give the same bytes at any time and on any computer.
 *
 * <h2>The rules, and why</h2>
 *
 * <ul>
 *   <li>No METHOD, ORGANIZER or ATTENDEE: PUBLISH would need an ORGANIZER (RFC 5546 §3.2.1), and
 *       with one mail programs ask the recipient to accept or decline what is no invitation.
 *   <li>UID is the session's own id through all versions, never made from title, time or row, so
 *       that a calendar updates instead of doubling.
 *   <li>SEQUENCE is a small number that rises where start, end or status differ from the release
 *       before (RFC 5546 §2.1.4) and never falls; a moment in its place breaks some imports.
 *   <li>DTSTAMP and LAST-MODIFIED are the session's {@code modified}, never the present time: a
 *       second export is the same file.
 *   <li>Hours are written in UTC, without VTIMEZONE: it is the one form that every client reads
 *       alike.
 *   <li>Days have an exclusive DTEND, always written (RFC 5545 §3.6.1): left out or equal to the
 *       start, it makes some clients refuse the event or end it before it begins.
 *   <li>A length that nobody stated is assumed, and the description says so.
 *   <li>From a draft all is TENTATIVE and says DRAFT; from a release CONFIRMED, unless date or time
 *       are to be confirmed; a session that was dropped is CANCELLED once.
 *       X-MICROSOFT-CDO-BUSYSTATUS says the same as TRANSP, because Outlook reads it first.
 *   <li>A day without an hour is an all-day event under a UID of its own, withdrawn once the hour
 *       is known: clients that skip a UID they know would never show the hour otherwise.
 *   <li>A month without a day is a line in one digest a month, for the same reason: a bar of a
 *       month under the session's own UID would stay for ever in clients that do not update on
 *       import.
 *   <li>Links stand in DESCRIPTION and URL as well as in CONFERENCE (RFC 7986 §5.11), which most
 *       clients do not show. No VALARM, VTODO, X-ALT-DESC, RELATED-TO or X-WR-TIMEZONE: ignored at
 *       best.
 *   <li>DESCRIPTION is plain text (RFC 5545 §3.8.1.5): the marks of Markdown are taken out, as no
 *       program for calendars reads them.
 *   <li>Lines end in CRLF and are folded at 75 octets, never inside a character (RFC 5545 §3.1);
 *       iCal4j folds by characters. Control characters are taken out, because iCal4j writes them
 *       raw.
 * </ul>
 *
 * <p>The only place that knows iCal4j. Words come from {@code magenda.wording}; files are written
 * by whoever asked.
 */
@NullMarked
package magenda.calendar;

import org.jspecify.annotations.NullMarked;
