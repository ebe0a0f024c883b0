package magenda.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells the version of a document: "v. 2 14 July 2021", "Version 3", "Last update on 23
 * April 2014".
 *
 * @param version the version; approved if a footnote says so
 * @param rest words that found no place in it: the line itself where its date is not understood,
 *     and footnotes that do not tell of an approval
 */
record VersionLine(Version version, List<String> rest) {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:v|vers?|versi[óo]n)(?:\\b|(?=\\d))\\.?\\s*(\\d{1,3}(?:\\.\\d+)*[a-z]?)\\b"
              + "\\s*[,;:–—-]?\\s*\\(?(?:(?:of|dated|du|de|del)\\b)?\\s*(.*?)\\)?");
  private static final Pattern DATED =
      Pattern.compile("(?iu)(?:as of|last updated?(?: on)?|updated on)\\b\\s*:?\\s*(.+)");
  private static final Pattern APPROVED =
      Pattern.compile("(?iu)\\b(?:approved|adopted|endorsed|approuvée?|adoptée?|aprobad[oa])\\b");
  private static final Pattern BY_ON =
      Pattern.compile("(?iu)\\b(?:by|par|por)\\s+(.+?)(?:\\s+(?:on|le|el)\\s+\\S*\\d.*?)?\\.?$");
  private static final Pattern ON = Pattern.compile("(?iu)\\b(?:on|le|el)\\s+(\\S*\\d.*?)\\.?$");
  private static final Pattern LIST = Pattern.compile("(?iu)\\b(?:mailing )?list\\b");
  private static final Pattern CALL = Pattern.compile("(?iu)\\b(?:call|meeting|appel|llamada)\\b");

  VersionLine {
    rest = List.copyOf(rest);
  }

  /** The version told by a line with its footnotes, or null if it is some other line. */
  static @Nullable VersionLine read(String line, List<String> footnotes) {
    Matcher numbered = NUMBERED.matcher(line);
    Matcher dated = DATED.matcher(line);
    if (numbered.matches()) {
      String dateWords = numbered.group(2);
      LocalDate date = day(dateWords);
      boolean whole = dateWords.isBlank() || date != null;
      return of(numbered.group(1), date, whole ? List.of() : List.of(line), footnotes);
    }
    LocalDate date = dated.matches() ? day(dated.group(1)) : null;
    return date == null ? null : of("", date, List.of(), footnotes);
  }

  private static VersionLine of(
      String number, @Nullable LocalDate date, List<String> unread, List<String> footnotes) {
    List<String> rest = new ArrayList<>(unread);
    Approval approval = null;
    for (String footnote : footnotes) {
      if (approval == null && APPROVED.matcher(footnote).find()) {
        approval = approval(footnote);
      } else {
        rest.add("[" + footnote + "]");
      }
    }
    Version.State state = approval == null ? Version.State.DRAFT : Version.State.APPROVED;
    return new VersionLine(new Version(number, date, state, approval, UnknownMembers.NONE), rest);
  }

  private static Approval approval(String footnote) {
    Matcher byOn = BY_ON.matcher(footnote);
    Matcher on = ON.matcher(footnote);
    String who = byOn.find() ? byOn.group(1) : "";
    String when = on.find() ? on.group(1) : "";
    String how = "";
    if (LIST.matcher(footnote).find()) {
      how = "list";
    } else if (CALL.matcher(footnote).find()) {
      how = "call";
    }
    return new Approval(day(when), how, who, footnote, UnknownMembers.NONE);
  }

  private static @Nullable LocalDate day(String words) {
    if (words.isBlank()) {
      return null;
    }
    TimeContext context = new TimeContext(null, ClockTime.UTC, "en", DateOrder.ASK);
    return TimeExpressions.parse(words, context) instanceof Reading.Understood understood
            && understood.when().date() instanceof EdtfDate.Day day
        ? day.day()
        : null;
  }
}
