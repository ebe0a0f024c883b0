/**
 * Which document is open, and where it is kept: opening and saving, what happens to the file
 * meanwhile, and copies for the case that the program ends before a document is saved. Asks nothing
 * itself: what a person has to decide is handed back as a value. Of JavaFX it uses {@code
 * javafx.base} only.
 */
@NullMarked
package magenda.workspace;

import org.jspecify.annotations.NullMarked;
