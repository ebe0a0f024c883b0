/**
 * What the program says of itself when asked: its keyboard shortcuts, its versions, its folders,
 * the libraries in it and their licences.
 */
@NullMarked
package magenda.ui.about;

import org.jspecify.annotations.NullMarked;
