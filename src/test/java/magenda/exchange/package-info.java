/** Imports and exports, held against the documents in the resources beside this package. */
@NullMarked
package magenda.exchange;

import org.jspecify.annotations.NullMarked;
