package magenda.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkTest {

  private static final ClockTime TWO = ClockTime.at(LocalTime.of(14, 0), ClockTime.UTC);

  @ParameterizedTest
  @MethodSource
  void followsFromWhatIsKnown(When when, Set<Tbc> tbc, Mark expected) {
    assertThat(Mark.of(when, tbc)).isEqualTo(expected);
  }

  static Stream<Arguments> followsFromWhatIsKnown() {
    EdtfDate day = EdtfDate.day(2021, 8, 31);
    EdtfDate month = EdtfDate.month(2021, 10);
    EdtfDate months = EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true);
    LocalDate first = LocalDate.of(2021, 9, 22);
    return Stream.of(
        arguments(When.of(day, TWO), Set.of(), Mark.FIXED),
        arguments(When.of(day, TWO), Set.of(Tbc.TITLE), Mark.FIXED),
        arguments(When.of(day, TWO), Set.of(Tbc.TIME), Mark.DAY),
        arguments(When.of(day, TWO), Set.of(Tbc.DATE), Mark.DAY),
        arguments(When.of(day, TWO).notUnderstood("31 August 14:00, or so"), Set.of(), Mark.DAY),
        arguments(When.of(day, null), Set.of(), Mark.DAY),
        arguments(When.of(month, null), Set.of(Tbc.DATE), Mark.SOMEWHERE),
        arguments(When.of(month, TWO), Set.of(), Mark.SOMEWHERE),
        arguments(When.of(month.withContinuous(true), null), Set.of(), Mark.THROUGHOUT),
        arguments(When.of(months, null), Set.of(), Mark.THROUGHOUT),
        arguments(
            When.of(EdtfDate.days(first, first.plusDays(2), true), TWO), Set.of(), Mark.THROUGHOUT),
        arguments(
            When.of(EdtfDate.days(first, first.plusDays(2), false), null),
            Set.of(),
            Mark.SOMEWHERE),
        arguments(When.of(null, TWO), Set.of(), Mark.UNDATED),
        arguments(When.words("first Monday of each month"), Set.of(), Mark.UNDATED));
  }
}
