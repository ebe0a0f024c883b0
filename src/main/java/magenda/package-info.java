/**
 * Magenda: an offline desktop editor for schedules that are still being agreed. This page is the
 * map of the house; each package says in its own words what lives there and what may not. This one
 * holds {@link magenda.Launcher}, where the program begins, and {@link magenda.MagendaApp}, which
 * puts its parts together by hand.
 *
 * <p>From top to bottom; a package may use those below it, as far as the table of the test {@code
 * ArrowsTest} allows:
 *
 * <ul>
 *   <li>{@code ui.main}: the window that puts the features together; {@code ui.timeline}, {@code
 *       ui.table}, {@code ui.inspector}, {@code ui.findings}, {@code ui.details}, {@code
 *       ui.exporting}, {@code ui.importing}, {@code ui.about}: one feature each, and they do not
 *       know each other; {@code ui.kit}: what they share
 *   <li>{@code cli}: the commands, without JavaFX
 *   <li>{@code instance}: one window for one person, to which other starts hand their files over
 *   <li>{@code workspace}: which file is open, whether it changed on disk, autosave and recovery
 *   <li>{@code document}: {@code ScheduleDocument}, the one observable model behind all views:
 *       verbs, undo, selection
 *   <li>{@code store}: the JSON file; {@code calendar}: iCalendar; {@code exchange}: documents and
 *       tables of others
 *   <li>{@code wording}: every sentence for people; {@code settings}: preferences
 *   <li>{@code chart}: the timeline as geometry; {@code check}: findings
 *   <li>{@code schedule}: the values, and {@code schedule.expression}, which reads and writes times
 *       as people type them
 *   <li>{@code diagnostics}: what the program can say of itself and of its failures
 *   <li>{@code file}: whole files, read and replaced safely; {@code problem}: what went wrong, as a
 *       code
 * </ul>
 *
 * <p>The model decides, views read, controllers turn gestures into verbs. Values are immutable and
 * valid by construction; an edit makes a new schedule that shares what it did not change. Nothing
 * typed is lost or changed silently, everything can be undone, and no part of the program opens a
 * network connection.
 */
@NullMarked
package magenda;

import org.jspecify.annotations.NullMarked;
