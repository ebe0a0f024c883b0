package magenda.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import magenda.check.Finding.Kind;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** A schedule put together row by row, each row named by its number in the document. */
public final class Rows {

  private final List<Session> sessions = new ArrayList<>();
  private UnaryOperator<ScheduleBuilder> details = UnaryOperator.identity();

  /** No rows. */
  public static Rows none() {
    return new Rows();
  }

  /** Another row with this date in EDTF, empty for none, and hours such as "14:00-15:00 UTC". */
  public Rows row(String date, String hours, Tbc... tbc) {
    return row(b -> b.when(when(date, hours)).tbc(set(tbc)));
  }

  /** Another row, titled "Row n". */
  public Rows row(UnaryOperator<SessionBuilder> values) {
    int number = sessions.size() + 1;
    SessionBuilder builder = new SessionBuilder(id(number), Instant.EPOCH).title("Row " + number);
    sessions.add(values.apply(builder).build());
    return this;
  }

  /** The same rows with other details of the schedule. */
  public Rows with(UnaryOperator<ScheduleBuilder> change) {
    details = change;
    return this;
  }

  /** The schedule. */
  public Schedule schedule() {
    return details
        .apply(new ScheduleBuilder(new UUID(1, 1)).title("Test").sessions(sessions))
        .build();
  }

  /** The id of a row, counted from 1. */
  public static UUID id(int row) {
    return new UUID(0, row);
  }

  /** A time from a date in EDTF, "..." behind it for throughout, and hours. */
  public static When when(String date, String hours) {
    @Nullable EdtfDate parsed =
        date.isEmpty() ? null : EdtfDate.parse(date.replace("...", ""), date.endsWith("..."));
    return When.of(parsed, hours.isEmpty() ? null : hours(hours));
  }

  private static ClockTime hours(String text) {
    String[] parts = text.split(" ");
    ZoneId zone = ZoneId.of(parts.length > 1 ? parts[1] : "UTC");
    String[] hours = parts[0].split("-");
    LocalTime start = LocalTime.parse(hours[0]);
    if (hours.length == 1) {
      return ClockTime.at(start, zone);
    }
    return hours[1].startsWith("P")
        ? ClockTime.lasting(start, zone, Duration.parse(hours[1]))
        : ClockTime.between(start, LocalTime.parse(hours[1]), zone);
  }

  /** What was found of some kinds: "14 POSSIBLE_CLASH 13,15 [arguments]", one a line. */
  public String found(Kind... kinds) {
    Set<Kind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
    return Checks.run(schedule()).stream()
        .filter(finding -> wanted.contains(finding.kind()))
        .map(Rows::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(Finding finding) {
    String others = finding.others().stream().map(Rows::number).collect(Collectors.joining(","));
    return (number(finding.session())
            + " "
            + finding.kind()
            + " "
            + others
            + finding.arguments().stream()
                .filter(argument -> !argument.equals(false))
                .map(argument -> " " + argument)
                .collect(Collectors.joining()))
        .strip();
  }

  private static String number(UUID id) {
    return String.valueOf(id.getLeastSignificantBits());
  }

  private static Set<Tbc> set(Tbc... tbc) {
    return Set.of(tbc);
  }
}
