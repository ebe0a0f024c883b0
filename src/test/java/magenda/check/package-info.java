/** Tests of the findings. */
@NullMarked
package magenda.check;

import org.jspecify.annotations.NullMarked;
