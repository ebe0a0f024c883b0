package magenda.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Runs all checks. */
public final class Checks {

  /** In the order in which the findings about one session are told. */
  private static final List<Check> ALL =
      List.of(
          new MissingParts(),
          new OpenFields(),
          new WordsNotUnderstood(),
          new PeriodCheck(),
          new WeekdayCheck(),
          new ZoneSeasonCheck(),
          new LengthCheck(),
          new PlaceholderCheck(),
          new ClashCheck(),
          new NumberCheck(),
          new DuplicateCheck());

  private Checks() {}

  /** All findings about a schedule, in document order. */
  public static List<Finding> run(Schedule schedule) {
    List<Finding> findings = new ArrayList<>();
    ALL.forEach(check -> check.run(schedule, findings::add));
    Map<UUID, Integer> places = HashMap.newHashMap(schedule.sessions().size());
    for (Session session : schedule.sessions()) {
      places.put(session.id(), places.size());
    }
    findings.sort(Comparator.comparing(finding -> places.get(finding.session())));
    return List.copyOf(findings);
  }
}
