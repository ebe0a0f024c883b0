/**
 * Every sentence for people, made once for window, command line and exports from codes and
 * arguments. The sentences stand in the resource bundles of this package, one for each part of the
 * program; no sentence is put together from pieces in code.
 */
@NullMarked
package magenda.wording;

import org.jspecify.annotations.NullMarked;
