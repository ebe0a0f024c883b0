/**
 * Schedules as other programs know them: Word, HTML, CSV, Markdown and plain text, in and out.
 *
 * <p>Reading goes in small steps. A reader for each format gives a {@link
 * magenda.exchange.SourceDocument}, which knows paragraphs and tables and nothing of schedules;
 * {@link magenda.exchange.DocumentImport} finds the schedule in it. So a format is one reader, and
 * what holds for one format holds for all: the same document in three formats gives the same
 * schedule.
 *
 * <p>Reading asks nothing and drops nothing silently: what could not be placed is listed with its
 * cell. Emphasis, colours and the nesting of lists are not carried over; words that are struck out
 * in the document stay in {@link magenda.schedule.Session#source()} only.
 */
@NullMarked
package magenda.exchange;

import org.jspecify.annotations.NullMarked;
