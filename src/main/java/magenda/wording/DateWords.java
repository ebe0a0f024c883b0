package magenda.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import magenda.schedule.EdtfDate;

/** Says a date with its year: "30 July 2021", "July 2021 to December 2021". */
final class DateWords {

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final Texts texts;

  DateWords(Locale locale) {
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    texts = Texts.named("magenda.wording.check", locale);
  }

  String of(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Day one -> of(one.day());
      case EdtfDate.Month one -> of(one.month());
      case EdtfDate.DayRange range -> texts.get("date.range", of(range.first()), of(range.last()));
      case EdtfDate.MonthRange range ->
          texts.get("date.range", of(range.first()), of(range.last()));
    };
  }

  private String of(LocalDate date) {
    return day.format(date);
  }

  private String of(YearMonth date) {
    return month.format(date);
  }
}
