package magenda.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import magenda.check.Finding.Kind;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/**
 * Weekdays in the words fit the date. Of two days in the words, such as a struck-out one beside the
 * new one, one has to fit a single date; a range of days has to hold them all.
 */
final class WeekdayCheck implements SessionCheck {

  /** From Monday to Sunday; short forms in English only, where they are no other word. */
  private static final List<String> NAMES =
      List.of(
          "monday mon lundi lunes",
          "tuesday tue tues mardi martes",
          "wednesday wed mercredi miércoles miercoles",
          "thursday thu thur thurs jeudi jueves",
          "friday fri vendredi viernes",
          "saturday sat samedi sábado sabado",
          "sunday sun dimanche domingo");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final Map<String, DayOfWeek> days = new HashMap<>();

  WeekdayCheck() {
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String name : NAMES.get(day.getValue() - 1).split(" ")) {
        days.put(name, day);
      }
    }
  }

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    EdtfDate date = session.when().date();
    if (date == null || session.when().text().isEmpty()) {
      return;
    }
    List<DayOfWeek> named = named(session.when().text());
    List<DayOfWeek> wrong = named.stream().filter(day -> !holds(date, day)).toList();
    boolean oneIsEnough = date instanceof EdtfDate.Day;
    if (!wrong.isEmpty() && !(oneIsEnough && wrong.size() < named.size())) {
      found.accept(Finding.of(Kind.WEEKDAY_MISMATCH, session.id(), wrong.getFirst(), date));
    }
  }

  private List<DayOfWeek> named(String text) {
    List<DayOfWeek> named = new ArrayList<>();
    for (MatchResult word : WORD.matcher(text.toLowerCase(Locale.ROOT)).results().toList()) {
      DayOfWeek day = days.get(word.group());
      if (day != null) {
        named.add(day);
      }
    }
    return named;
  }

  private static boolean holds(EdtfDate date, DayOfWeek day) {
    LocalDate first = date.firstDay();
    int ahead = Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), 7);
    return date.contains(first.plusDays(ahead));
  }
}
