/** Calendar files: what becomes of each session, and what the bytes look like. */
@NullMarked
package magenda.calendar;

import org.jspecify.annotations.NullMarked;
