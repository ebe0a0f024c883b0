/**
 * Reading and writing time expressions as people type them: "15 July 22:00 UTC", "TBC September",
 * "Sep–Nov (cont.)".
 *
 * <p>Reading gives a {@link magenda.schedule.When}, a question where the words are ambiguous, or
 * the reason why they are refused. Month names and zone abbreviations come from tables of this
 * package, because those of the JDK change between releases and guess.
 */
@NullMarked
package magenda.schedule.expression;

import org.jspecify.annotations.NullMarked;
