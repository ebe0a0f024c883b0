/** What an import could not place, shown cell by cell, so that nothing is dropped silently. */
@NullMarked
package magenda.ui.importing;

import org.jspecify.annotations.NullMarked;
