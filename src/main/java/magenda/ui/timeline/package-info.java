/**
 * The timeline of a schedule: {@link magenda.ui.timeline.Timeline} shows every session over the
 * time in which it can take place, lets it be dragged to another, and keeps those that are to be
 * confirmed in sight. Where things stand is decided by {@code magenda.chart}.
 */
@NullMarked
package magenda.ui.timeline;

import org.jspecify.annotations.NullMarked;
