/**
 * Findings about a schedule: clashes, gaps, zone mistakes, open points. Pure functions of the
 * values; what they found is said by {@code magenda.wording}.
 *
 * <p>One class for each question, a {@code Check}; a new one is added to the list in {@link
 * magenda.check.Checks}, its kind to {@link magenda.check.Finding.Kind}, its words to {@code
 * check.properties}. A check reports what its reader can do something about, and where nothing can
 * be told it is silent.
 */
@NullMarked
package magenda.check;

import org.jspecify.annotations.NullMarked;
