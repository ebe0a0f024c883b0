/**
 * What all features of the window share: dialogs behind an interface, themes and their tokens,
 * background tasks, small cells. Knows no feature and no document.
 */
@NullMarked
package magenda.ui.kit;

import org.jspecify.annotations.NullMarked;
