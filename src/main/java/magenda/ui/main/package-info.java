/**
 * The window that puts the features together: menu, tool bar, panes, title and status, and the
 * controllers that turn commands into verbs of the workspace and the document. The only package of
 * the user interface that knows several features.
 */
@NullMarked
package magenda.ui.main;

import org.jspecify.annotations.NullMarked;
