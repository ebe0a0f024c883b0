package magenda.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;

/** The same calendar built and written by python3-icalendar. */
final class PythonCalendar {

  private static final String PYTHON = "/usr/bin/python3";

  private static final String SCRIPT =
      """
      import datetime, json, statistics, sys, time
      from icalendar import Calendar, Event

      def moment(text):
          if len(text) == 10:
              return datetime.date.fromisoformat(text)
          return datetime.datetime.fromisoformat(text.replace('Z', '+00:00'))

      with open(sys.argv[1], encoding='utf-8') as file:
          entries = json.load(file)
      for entry in entries:
          for name in ('stamp', 'start', 'end'):
              entry[name] = moment(entry[name])
          entry['categories'] = entry['categories'].split(',') if entry['categories'] else []

      def write():
          calendar = Calendar()
          calendar.add('version', '2.0')
          calendar.add('prodid', '-//Bare//EN')
          for entry in entries:
              event = Event()
              event.add('uid', entry['uid'])
              event.add('dtstamp', entry['stamp'])
              event.add('last-modified', entry['stamp'])
              event.add('sequence', 0)
              event.add('dtstart', entry['start'])
              event.add('dtend', entry['end'])
              event.add('summary', entry['summary'])
              event.add('description', entry['description'])
              event.add('status', entry['status'])
              event.add('transp', entry['transparency'])
              event.add('x-microsoft-cdo-busystatus', entry['busy'])
              if entry['location']:
                  event.add('location', entry['location'])
              if entry['categories']:
                  event.add('categories', entry['categories'])
              if entry['url']:
                  event.add('url', entry['url'])
              calendar.add_component(event)
          return calendar.to_ical()

      times = []
      for i in range(4):
          begin = time.perf_counter()
          write()
          times.append(time.perf_counter() - begin)
      print(statistics.median(times[1:]) * 1000)
      """;

  private PythonCalendar() {}

  /** The median in milliseconds, or empty where there is no python3 with icalendar. */
  static OptionalDouble millis(List<CalendarEntry> entries)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PYTHON)) || run("-c", "import icalendar").exit != 0) {
      return OptionalDouble.empty();
    }
    Path values = Files.createTempFile("entries", ".json");
    try {
      Files.write(values, JsonMapper.builder().build().writeValueAsBytes(plain(entries)));
      Run run = run("-c", SCRIPT, values.toString());
      if (run.exit != 0) {
        throw new IOException("python3-icalendar failed: " + run.output);
      }
      return OptionalDouble.of(Double.parseDouble(run.output.strip()));
    } finally {
      Files.delete(values);
    }
  }

  private static List<Map<String, String>> plain(List<CalendarEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                Map.ofEntries(
                    Map.entry("uid", entry.uid()),
                    Map.entry("stamp", entry.stamp().toString()),
                    Map.entry("start", iso(entry.start())),
                    Map.entry("end", iso(entry.end())),
                    Map.entry("summary", entry.summary()),
                    Map.entry("description", entry.description()),
                    Map.entry("status", entry.status()),
                    Map.entry("transparency", entry.transparency()),
                    Map.entry("busy", entry.busy()),
                    Map.entry("location", entry.location()),
                    Map.entry("categories", entry.categories()),
                    Map.entry("url", entry.url())))
        .toList();
  }

  private static String iso(Object temporal) {
    return temporal instanceof OffsetDateTime time
        ? time.toInstant().toString()
        : temporal.toString();
  }

  private record Run(int exit, String output) {}

  private static Run run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(PYTHON);
    builder.command().addAll(List.of(arguments));
    Process process = builder.redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), text);
    }
  }
}
