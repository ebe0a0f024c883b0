/**
 * The form for the schedule itself: title, period, zone, clusters. Gives back what was asked for
 * and changes nothing.
 */
@NullMarked
package magenda.ui.details;

import org.jspecify.annotations.NullMarked;
