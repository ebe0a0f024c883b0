package magenda.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The version a schedule is in: of a working copy the one it becomes, of a release the one it is.
 *
 * @param number as written, such as "2" or "2.1", or empty
 * @param date the day the version bears, or null
 * @param state how far it has come
 * @param approval how it was approved, or null
 * @param unknown members of the file that this version does not know
 */
public record Version(
    String number,
    @Nullable LocalDate date,
    State state,
    @Nullable Approval approval,
    UnknownMembers unknown) {

  /** A draft without number or date. */
  public static final Version UNNUMBERED =
      new Version("", null, State.DRAFT, null, UnknownMembers.NONE);

  /** How far a version has come. */
  public enum State {
    /** Still being edited. */
    DRAFT,
    /** Given out, not approved. */
    RELEASED,
    /** Given out and approved. */
    APPROVED
  }

  /** True once the version was given out: a further edit begins the next one. */
  public boolean closed() {
    return state != State.DRAFT;
  }

  /**
   * The draft that follows this version: the last number in {@link #number} plus one, no date, no
   * approval. A number without digits gets ".1" behind it; an empty one becomes "1".
   */
  public Version next() {
    return new Version(nextNumber(), null, State.DRAFT, null, UnknownMembers.NONE);
  }

  private String nextNumber() {
    if (number.isBlank()) {
      return "1";
    }
    int end = number.length();
    while (end > 0 && !isDigit(number.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isDigit(number.charAt(start - 1))) {
      start--;
    }
    if (start == end || end - start > 9) {
      return number + ".1";
    }
    int next = Integer.parseInt(number.substring(start, end)) + 1;
    return number.substring(0, start) + next + number.substring(end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
