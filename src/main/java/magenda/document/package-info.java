/**
 * The observable session model both views are bound to: {@link magenda.document.ScheduleDocument}.
 * It holds one immutable {@link magenda.schedule.Schedule}, publishes it as read-only observable
 * values, and changes it by verbs only, each one labelled step that can be undone. Of JavaFX it
 * uses {@code javafx.base} only; it knows no view, no file and no sentence.
 */
@NullMarked
package magenda.document;

import org.jspecify.annotations.NullMarked;
