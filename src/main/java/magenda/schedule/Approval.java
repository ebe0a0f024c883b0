package magenda.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a version was approved.
 *
 * @param date the day of the approval, or null where it was not said
 * @param how "call" or "list", or other words, or empty
 * @param by who approved it, such as "MAG members present in the call", or empty
 * @param text the footnote as it stands in the document, or empty
 * @param unknown members of the file that this version does not know
 */
public record Approval(
    @Nullable LocalDate date, String how, String by, String text, UnknownMembers unknown) {}
