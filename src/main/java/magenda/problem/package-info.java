/**
 * What went wrong, as a code and its arguments. Whoever finds a problem says it with these; {@code
 * magenda.wording} turns it into a sentence. Knows nothing of the rest of the program.
 */
@NullMarked
package magenda.problem;

import org.jspecify.annotations.NullMarked;
