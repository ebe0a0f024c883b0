/** What tests of several packages share. */
@NullMarked
package magenda.testing;

import org.jspecify.annotations.NullMarked;
