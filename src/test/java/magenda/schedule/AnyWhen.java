package magenda.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Any valid value of time, the same ones for the same seed. */
public final class AnyWhen {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final List<ZoneId> REGIONS =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  private final Random random;

  /** Values that follow from a seed. */
  public AnyWhen(long seed) {
    random = new Random(seed);
  }

  /** A value without words and without members of the file that are unknown. */
  public When when() {
    while (true) {
      EdtfDate date = random.nextInt(8) == 0 ? null : date();
      ClockTime time = random.nextInt(4) == 0 ? null : time();
      boolean daily = random.nextBoolean();
      try {
        return new When(date, time, daily, "", true, UnknownMembers.NONE);
      } catch (IllegalArgumentException e) {
        // not valid together: another one
      }
    }
  }

  /** A date of any precision. */
  public EdtfDate date() {
    boolean continuous = random.nextBoolean();
    LocalDate day = day();
    return switch (random.nextInt(6)) {
      case 0 -> new EdtfDate.Day(day);
      case 1 -> new EdtfDate.Month(YearMonth.from(day), continuous);
      case 2 -> week(day, continuous);
      case 3 -> EdtfDate.months(YearMonth.from(day), YearMonth.from(after(day, 40)), continuous);
      default -> EdtfDate.days(day, after(day, 3), continuous);
    };
  }

  /** A day, mostly of this century. */
  public LocalDate day() {
    return switch (random.nextInt(20)) {
      case 0 -> FIRST_DAY.plusDays(random.nextInt(40));
      case 1 -> LAST_DAY.minusDays(random.nextInt(40));
      case 2 -> FIRST_DAY.plusDays(random.nextInt(3_650_000));
      default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    };
  }

  /** An hour with what is stated of its length. */
  public ClockTime time() {
    LocalTime start = clock();
    ZoneId zone = zone();
    return switch (random.nextInt(3)) {
      case 0 -> ClockTime.at(start, zone);
      case 1 -> ClockTime.between(start, clock(), zone);
      default -> ClockTime.lasting(start, zone, duration());
    };
  }

  /** A zone: UTC, an offset, or any of the database. */
  public ZoneId zone() {
    return switch (random.nextInt(4)) {
      case 0 -> ClockTime.UTC;
      case 1 -> ZoneOffset.ofTotalSeconds((random.nextInt(145) - 72) * 900);
      case 2 ->
          random.nextInt(10) == 0
              ? ZoneOffset.ofTotalSeconds(random.nextInt(64_800))
              : ZoneOffset.ofHours(random.nextInt(27) - 12);
      default -> REGIONS.get(random.nextInt(REGIONS.size()));
    };
  }

  /** A period of a schedule, or null. */
  public @Nullable EdtfDate period() {
    return random.nextInt(5) == 0 ? null : date();
  }

  /** A whole number from 0 up to but not {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  private LocalTime clock() {
    return random.nextBoolean()
        ? LocalTime.of(random.nextInt(24), 30 * random.nextInt(2))
        : LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L);
  }

  private Duration duration() {
    long most = random.nextInt(5) == 0 ? ClockTime.LONGEST.toMinutes() : 300;
    return Duration.ofMinutes(1 + random.nextLong(most));
  }

  private EdtfDate week(LocalDate day, boolean continuous) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return monday.getYear() < 1 || monday.plusDays(6).getYear() > 9999
        ? new EdtfDate.Day(day)
        : new EdtfDate.DayRange(monday, monday.plusDays(6), continuous);
  }

  private LocalDate after(LocalDate day, int oftenWithin) {
    int days = random.nextInt(random.nextInt(4) == 0 ? 800 : oftenWithin * 10);
    LocalDate later = day.plusDays(days);
    return later.isAfter(LAST_DAY) ? LAST_DAY : later;
  }
}
