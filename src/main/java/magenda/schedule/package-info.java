/**
 * The values of a schedule: {@link magenda.schedule.Schedule}, {@link magenda.schedule.Session},
 * {@link magenda.schedule.When} and their parts. Immutable, valid by construction, equal by
 * content.
 *
 * <p>May use {@code java.*} only, and never asks the machine for the present time, a zone or a
 * language: whoever needs one passes it in. Text that is absent is the empty string; a part that is
 * absent is null and says so.
 */
@NullMarked
package magenda.schedule;

import org.jspecify.annotations.NullMarked;
