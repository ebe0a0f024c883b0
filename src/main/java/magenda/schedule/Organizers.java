package magenda.schedule;

import java.util.List;

/**
 * Who organizes a session: the words of the document, and the parties they name. The words are
 * never rewritten from the parties.
 *
 * @param text the words as written, line breaks included
 * @param parties the bodies and people named, in the order of the words, one spelling each
 * @param unknown members of the file that this version does not know
 */
public record Organizers(String text, List<String> parties, UnknownMembers unknown) {

  /** Nobody is named yet. */
  public static final Organizers NONE = new Organizers("", List.of(), UnknownMembers.NONE);

  /** Copies the list. */
  public Organizers {
    parties = List.copyOf(parties);
  }

  /** The words and the parties they name. */
  public static Organizers of(String text, List<String> parties) {
    return new Organizers(text, parties, UnknownMembers.NONE);
  }

  /** The same parties in other words. */
  public Organizers withText(String other) {
    return new Organizers(other, parties, unknown);
  }

  /** The same words, understood to name other parties. */
  public Organizers withParties(List<String> others) {
    return new Organizers(text, others, unknown);
  }

  /** True if there are neither words nor parties. */
  public boolean isEmpty() {
    return text.isEmpty() && parties.isEmpty() && unknown.isEmpty();
  }
}
