/**
 * The observable session model both views are bound to: {@link magenda.document.ScheduleDocument}.
 * It holds one immutable {@link magenda.schedule.Schedule}, publishes it as read-only observable
 * values, and changes it by verbs only, each one labelled step that can be undone: {@link
 * magenda.document.SessionVerbs} on what stands in sessions, {@link magenda.document.RowVerbs} on
 * the list of them. Of JavaFX it uses {@code javafx.base} only; it knows no view, no file and no
 * sentence.
 */
@NullMarked
package magenda.document;

import org.jspecify.annotations.NullMarked;
