/** Tests of the whole window. */
@NullMarked
package magenda.ui.main;

import org.jspecify.annotations.NullMarked;
