/**
 * The schedule as the table it came from: the document's own columns, its rows in the author's
 * order and words, beside every known hour the reader's own. {@link magenda.ui.table.SessionTable}
 * is the view, {@link magenda.ui.table.RowCommands} what can be done to its rows. It changes the
 * document by its verbs only, and knows no other feature.
 */
@NullMarked
package magenda.ui.table;

import org.jspecify.annotations.NullMarked;
