package magenda.schedule.expression;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import magenda.schedule.ClockTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words for a zone: "UTC", "UTC+3", "CET", "Europe/Warsaw", "(Eastern Time)", "Riyadh".
 */
final class ZoneReader {

  /** Further than this no offset goes that a place on earth has ever had. */
  private static final int MOST_HOURS = 18;

  private final Cursor cursor;

  ZoneReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The zones that follow here, each perhaps after a comma or in parentheses; often none or one.
   */
  List<ZoneMeaning> readAll() {
    ZoneMeaning first = readLoose();
    if (first == null) {
      return List.of();
    }
    List<ZoneMeaning> zones = new ArrayList<>(2);
    for (ZoneMeaning zone = first; zone != null; zone = readAnother()) {
      zones.add(zone);
    }
    return zones;
  }

  /** A zone behind a slash belongs to the same hour only if no hour of its own goes before it. */
  private @Nullable ZoneMeaning readAnother() {
    int begin = cursor.position();
    cursor.skip('/');
    ZoneMeaning zone = readLoose();
    if (zone == null) {
      cursor.moveTo(begin);
    }
    return zone;
  }

  private @Nullable ZoneMeaning readLoose() {
    int begin = cursor.position();
    cursor.skip(',');
    boolean parenthesis = cursor.skip('(');
    while (cursor.at(Term.FILLER) || cursor.at(Term.OF) || cursor.at(Term.TIME)) {
      if (ZoneNames.longestPhrase(cursor.peek().word()) > 0) {
        break;
      }
      cursor.next();
    }
    ZoneMeaning zone = read();
    if (zone != null) {
      cursor.skip(Term.TIME);
      if (!parenthesis || cursor.skip(')')) {
        return zone;
      }
    }
    cursor.moveTo(begin);
    return null;
  }

  /** The zone that stands right here, or null. */
  @Nullable ZoneMeaning read() {
    Token token = cursor.peek();
    if (token.is('[')) {
      return bracketed();
    }
    if (token.is('+') || (token.is('-') && !token.spaced())) {
      return offsetAlone();
    }
    if (token.kind() != Token.Kind.WORD) {
      return null;
    }
    ZoneMeaning utc = utc(token);
    if (utc != null) {
      return utc;
    }
    ZoneMeaning region = region(token);
    if (region != null) {
      return region;
    }
    ZoneMeaning abbreviation = abbreviation(token);
    return abbreviation != null ? abbreviation : phrase(token);
  }

  /** True if an abbreviation for a zone stands this many tokens further on. */
  boolean abbreviationAt(int further) {
    Token token = cursor.peek(further);
    return isUtc(token) || abbreviated(token) != null;
  }

  /** True if a zone said in one word stands at the cursor. */
  private static boolean isUtc(Token token) {
    return token.kind() == Token.Kind.WORD
        && (token.word().equals("utc") || token.word().equals("gmt"));
  }

  private @Nullable ZoneMeaning abbreviated(Token token) {
    return token.kind() == Token.Kind.WORD && token.capitals()
        ? ZoneNames.abbreviation(cursor.words(token))
        : null;
  }

  private @Nullable ZoneMeaning abbreviation(Token token) {
    ZoneMeaning meaning = abbreviated(token);
    if (meaning != null) {
      cursor.next();
    }
    return meaning;
  }

  private @Nullable ZoneMeaning utc(Token token) {
    if (!isUtc(token)) {
      return null;
    }
    int begin = cursor.position();
    cursor.next();
    ZoneOffset offset = signed();
    ZoneId zone = offset == null || offset.getTotalSeconds() == 0 ? ClockTime.UTC : offset;
    return ZoneMeaning.of(cursor.wordsFrom(begin), zone);
  }

  /** "+02:00" or "+02" right after an hour; "+1" means the next day. */
  private @Nullable ZoneMeaning offsetAlone() {
    if (cursor.peek().is('-') || cursor.peek(1).length() == 1) {
      return null;
    }
    int begin = cursor.position();
    ZoneOffset offset = signed();
    return offset == null
        ? null
        : ZoneMeaning.of(
            cursor.wordsFrom(begin), offset.getTotalSeconds() == 0 ? ClockTime.UTC : offset);
  }

  /**
   * A sign and hours, with minutes and seconds perhaps. What could be the end of a range is none:
   * "14:00 UTC -15:00", "14:00 UTC-15:00 UTC".
   */
  private @Nullable ZoneOffset signed() {
    Token sign = cursor.peek();
    Token hours = cursor.peek(1);
    if (!(sign.is('+') || sign.is('-')) || hours.kind() != Token.Kind.NUMBER) {
      return null;
    }
    boolean minus = sign.is('-');
    if (minus && (hours.spaced() || (sign.spaced() && cursor.peek(2).is(':')))) {
      return null;
    }
    int begin = cursor.position();
    cursor.next();
    cursor.next();
    int seconds = 0;
    if (hours.longNumber()) {
      seconds = (hours.value() / 100 * 60 + hours.value() % 100) * 60;
    } else if (hours.shortNumber()) {
      seconds = hours.value() * 3600 + part(60) + part(1);
    }
    boolean offset =
        hours.length() != 3
            && hours.length() < 5
            && seconds <= MOST_HOURS * 3600
            && MonthNames.of(cursor.peek()) == 0
            && !(minus && (abbreviationAt(0) || cursor.at(Term.HOURS)));
    if (!offset) {
      cursor.moveTo(begin);
      return null;
    }
    return ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds);
  }

  private int part(int unit) {
    Token minutes = cursor.peek(1);
    if (cursor.peek().is(':') && minutes.shortNumber() && !minutes.spaced()) {
      cursor.next();
      return cursor.next().value() * unit;
    }
    return 0;
  }

  /** An id of the IANA database with a slash in it; it can hold hyphens and digits. */
  private @Nullable ZoneMeaning region(Token token) {
    Token slash = cursor.peek(1);
    if (!slash.is('/') || slash.spaced() || cursor.peek(2).spaced()) {
      return null;
    }
    String text = cursor.text();
    int end = token.start();
    while (end < text.length() && isIdCharacter(text.charAt(end))) {
      end++;
    }
    while (end > slash.end()) {
      String id = text.substring(token.start(), end);
      if (ZoneNames.isId(id)) {
        skipUpTo(end);
        return ZoneMeaning.of(id, ZoneId.of(id));
      }
      do {
        end--;
      } while (end > slash.end() && isIdCharacter(text.charAt(end)) && isLetter(text, end));
    }
    return null;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
  }

  /** An id of the IANA database in brackets, as in RFC 9557: "[Cuba]". */
  private @Nullable ZoneMeaning bracketed() {
    String text = cursor.text();
    int start = cursor.peek().end();
    int end = text.indexOf(']', start);
    if (end < 0 || !ZoneNames.isId(text.substring(start, end))) {
      return null;
    }
    skipUpTo(end + 1);
    String id = text.substring(start, end);
    return ZoneMeaning.of(id, ZoneId.of(id));
  }

  private void skipUpTo(int end) {
    while (!cursor.atEnd() && cursor.peek().start() < end) {
      cursor.next();
    }
  }

  private @Nullable ZoneMeaning phrase(Token first) {
    int longest = ZoneNames.longestPhrase(first.word());
    int begin = cursor.position();
    for (int words = longest; words > 0; words--) {
      ZoneMeaning meaning = ZoneNames.phrase(joined(words));
      if (meaning != null) {
        return new ZoneMeaning(cursor.wordsFrom(begin), meaning.choices(), meaning.names());
      }
      cursor.moveTo(begin);
    }
    return null;
  }

  private String joined(int words) {
    if (words == 1) {
      return cursor.next().word();
    }
    StringBuilder joined = new StringBuilder(cursor.next().word());
    for (int i = 1; i < words; i++) {
      cursor.skip('.');
      joined.append(' ').append(cursor.next().word());
    }
    return joined.toString();
  }

  private static boolean isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '/'
        || c == '_'
        || c == '-'
        || c == '+';
  }
}
