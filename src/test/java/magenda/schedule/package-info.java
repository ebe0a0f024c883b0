/** Tests of the values. */
@NullMarked
package magenda.schedule;

import org.jspecify.annotations.NullMarked;
