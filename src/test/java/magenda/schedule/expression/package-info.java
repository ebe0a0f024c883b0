/** Tests of reading and writing time expressions. */
@NullMarked
package magenda.schedule.expression;

import org.jspecify.annotations.NullMarked;
