/** Tests of the document. */
@NullMarked
package magenda.document;

import org.jspecify.annotations.NullMarked;
