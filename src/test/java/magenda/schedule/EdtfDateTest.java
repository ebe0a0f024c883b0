package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @Test
  void whatIsWrittenIsReadAsTheSameDate() {
    AnyWhen any = new AnyWhen(4);
    for (int i = 0; i < 20_000; i++) {
      EdtfDate date = any.date();
      assertThat(EdtfDate.parse(date.edtf(), date.continuous())).isEqualTo(date);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-31,            2021-08-31, 2021-08-31",
    "2021-10,               2021-10-01, 2021-10-31",
    "2024-02,               2024-02-01, 2024-02-29",
    "2021-09-22/2021-09-24, 2021-09-22, 2021-09-24",
    "2021-09/2021-11,       2021-09-01, 2021-11-30",
    "0001-01-01,            0001-01-01, 0001-01-01",
    "9999-12,               9999-12-01, 9999-12-31"
  })
  void bothBoundsAreInclusive(String edtf, LocalDate first, LocalDate last) {
    EdtfDate date = EdtfDate.parse(edtf, false);
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date.contains(first)).isTrue();
    assertThat(date.contains(last)).isTrue();
    assertThat(date.contains(first.minusDays(1))).isFalse();
    assertThat(date.contains(last.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021",
        "2021-13",
        "2021-02-30",
        "2021-8-1",
        "2021-10-1",
        "2021-1a-01",
        "2021-10/01",
        "2021x10-01",
        "-021-10-01",
        "٢٠٢١-10",
        "20211001",
        "2021-09/2021-09",
        "2021-11/2021-09",
        "2021-09-24/2021-09-22",
        "2021-09-22/2021-09",
        "2021-09/2021-09-24",
        "2021-09/",
        "/2021-09",
        "2021-09/..",
        "0000-01",
        "+12021-01",
        "2021-10~"
      })
  void whatIsNoneOfTheFourFormsIsRefused(String edtf) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> EdtfDate.parse(edtf, false));
  }

  @Test
  void yearsOutsideOneTo9999AreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.day(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.month(10_000, 1));
  }

  @Test
  void aDayIsNeverContinuous() {
    assertThat(EdtfDate.day(2021, 8, 31).withContinuous(true).continuous()).isFalse();
    assertThat(EdtfDate.month(2021, 8).withContinuous(true).continuous()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-31, false, true",
    "2021-08, true, false",
    "2021-08-30/2021-08-31, true, true",
    "2021-08-30/2021-08-31, false, false",
    "2021-08/2021-09, true, false"
  })
  void theDayIsKnownOfADayAndThroughoutARangeOfDays(
      String edtf, boolean continuous, boolean known) {
    assertThat(EdtfDate.parse(edtf, continuous).dayKnown()).isEqualTo(known);
  }

  @Test
  void aRangeWithinOneDayOrMonthIsThatDayOrMonth() {
    LocalDate day = LocalDate.of(2021, 8, 31);
    assertThat(EdtfDate.days(day, day, true)).isEqualTo(new EdtfDate.Day(day));
    assertThat(EdtfDate.months(YearMonth.from(day), YearMonth.from(day), true))
        .isEqualTo(new EdtfDate.Month(YearMonth.from(day), true));
  }
}
