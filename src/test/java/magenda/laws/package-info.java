/** The laws of the house, each a test: who may use whom, and what nobody does. */
@NullMarked
package magenda.laws;

import org.jspecify.annotations.NullMarked;
