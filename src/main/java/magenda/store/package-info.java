/**
 * The file in which a schedule is kept: JSON, read and written member by member. What this version
 * does not know is kept and written back; what it does not understand is refused with the place
 * named. Everything that Jackson does for schedules, it does here; no class of it leaves the
 * package.
 *
 * <p>The same schedule always gives the same bytes: members in a fixed order, one scalar a line, so
 * that files can be mailed, compared and kept under version control.
 */
@NullMarked
package magenda.store;

import org.jspecify.annotations.NullMarked;
