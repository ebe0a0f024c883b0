package magenda.cli;

import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import magenda.check.Finding;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.wording.FindingWords;

/** Findings as JSON for other programs: an array with one object a line. */
final class FindingsJson {

  private FindingsJson() {}

  static String of(List<Finding> findings, Schedule schedule, FindingWords words) {
    StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "\n]\n").setEmptyValue("[]\n");
    for (Finding finding : findings) {
      lines.add(object(finding, schedule, words));
    }
    return lines.toString();
  }

  private static String object(Finding finding, Schedule schedule, FindingWords words) {
    UUID id = finding.session();
    String title = schedule.session(id).map(Session::title).orElse("");
    StringJoiner others = new StringJoiner(", ", "[", "]");
    finding.others().forEach(other -> others.add(text(other.toString())));
    return new StringJoiner(", ", "{ ", " }")
        .add(member("severity", text(Values.word(finding.severity()))))
        .add(member("kind", text(finding.kind().name())))
        .add(member("session", text(id.toString())))
        .add(member("place", Integer.toString(schedule.sessions().indexOf(id) + 1)))
        .add(member("title", text(title)))
        .add(member("others", others.toString()))
        .add(member("message", text(words.sentence(finding, schedule))))
        .toString();
  }

  private static String member(String name, String value) {
    return text(name) + ": " + value;
  }

  /** A string as RFC 8259, section 7 wants it. */
  private static String text(String words) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        text.append("\\u").append(hex(c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
