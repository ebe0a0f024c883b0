package magenda.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;

/** A calendar file taken apart by hand, so that no library hides what stands in it. */
final class Ics {

  private final List<Map<String, String>> events = new ArrayList<>();
  private final Map<String, String> head = new LinkedHashMap<>();
  private final CalendarFile file;

  private Ics(CalendarFile file) {
    this.file = file;
    Map<String, String> current = head;
    for (String line : file.text().replace("\r\n ", "").split("\r\n")) {
      if (line.equals("BEGIN:VEVENT")) {
        current = new LinkedHashMap<>();
        events.add(current);
      } else if (line.equals("END:VEVENT")) {
        current = head;
      } else {
        int end = line.indexOf(':');
        String name = line.substring(0, end).replaceAll(";.*", "");
        String before = current.put(name, line.substring(name.length()).replaceFirst("^:", ""));
        if (before != null && !name.equals("BEGIN") && !name.equals("END")) {
          throw new AssertionError(name + " stands twice");
        }
      }
    }
  }

  static Ics of(Schedule schedule, CalendarOptions options) throws ProblemException {
    return new Ics(CalendarExport.of(schedule, options));
  }

  static Ics members(Schedule schedule) throws ProblemException {
    return of(schedule, CalendarOptions.of(Preset.MEMBERS));
  }

  CalendarFile file() {
    return file;
  }

  CalendarReport report() {
    return file.report();
  }

  Map<String, String> head() {
    return head;
  }

  List<Map<String, String>> events() {
    return events;
  }

  List<String> summaries() {
    return all("SUMMARY");
  }

  List<String> all(String property) {
    return events.stream().map(event -> event.getOrDefault(property, "")).toList();
  }

  Optional<Map<String, String>> find(UUID uid) {
    return events.stream().filter(event -> uid.toString().equals(event.get("UID"))).findFirst();
  }

  Map<String, String> event(UUID uid) {
    return find(uid).orElseThrow(() -> new AssertionError("No entry " + uid + ": " + events));
  }

  Map<String, String> only() {
    if (events.size() != 1) {
      throw new AssertionError("Not one entry: " + events);
    }
    return events.getFirst();
  }
}
