/**
 * All of one session, beside the table and the timeline: every field, what was understood of its
 * time, what it may clash with, and the words of the document it came from. {@link
 * magenda.ui.inspector.Inspector} is the view. It changes the document by its verbs only, and knows
 * no other feature.
 */
@NullMarked
package magenda.ui.inspector;

import org.jspecify.annotations.NullMarked;
