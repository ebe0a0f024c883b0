/** Tests of the sentences. */
@NullMarked
package magenda.wording;

import org.jspecify.annotations.NullMarked;
