/**
 * The list of what the checks found, each leading to its session. Reads the document, decides
 * nothing.
 */
@NullMarked
package magenda.ui.findings;

import org.jspecify.annotations.NullMarked;
