package magenda.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import magenda.schedule.ClockTime;
import magenda.schedule.EdtfDate;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import magenda.schedule.expression.DateOrder;
import magenda.schedule.expression.Reading;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import magenda.ui.kit.TimeEntry.Outcome;
import org.junit.jupiter.api.Test;

class TimeEntryTest {

  static final TimeContext CONTEXT =
      new TimeContext(
          EdtfDate.months(YearMonth.of(2021, 7), YearMonth.of(2021, 12), false),
          ClockTime.UTC,
          "en",
          DateOrder.ASK);

  private final TimeEntry entry =
      new TimeEntry("TBC October 14:00 UTC", text -> TimeExpressions.parse(text, CONTEXT));

  @Test
  void wordsThatAreUnderstoodAreTakenAtOnce() {
    assertThat(entry.enter("4 Oct 15:00 UTC"))
        .isEqualTo(
            new Outcome.Value(
                When.of(EdtfDate.day(2021, 10, 4), ClockTime.at(LocalTime.of(15, 0), ClockTime.UTC))
                    .withText("4 Oct 15:00 UTC"),
                Set.of()));
  }

  @Test
  void theMonthOfAnOpenDayIsMarkedAsToBeConfirmed() {
    assertThat(entry.enter("TBC November"))
        .isEqualTo(
            new Outcome.Value(
                When.of(EdtfDate.month(2021, 11), null).withText("TBC November"),
                Set.of(Tbc.DATE)));
  }

  @Test
  void theWordsFromBeforeChangeNothing() {
    assertThat(entry.enter(" TBC October 14:00 UTC ")).isEqualTo(new Outcome.Unchanged());
    assertThat(entry.leave("TBC October 14:00 UTC")).isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void anEmptyFieldMeansThatNothingIsKnown() {
    assertThat(entry.enter("  ")).isEqualTo(new Outcome.Value(When.OPEN, Set.of()));
  }

  @Test
  void wordsThatAreRefusedAreAskedAboutOnceAndThenKept() {
    String typed = "when the moon is full";
    assertThat(entry.enter(typed))
        .isInstanceOfSatisfying(
            Outcome.Question.class,
            question -> assertThat(question.reading()).isInstanceOf(Reading.Refused.class));
    assertThat(entry.enter(typed))
        .isInstanceOfSatisfying(
            Outcome.Value.class,
            value -> {
              assertThat(value.when().understood()).isFalse();
              assertThat(value.when().text()).isEqualTo(typed);
            });
  }

  @Test
  void otherWordsAreAskedAboutAgain() {
    entry.enter("when the moon is full");
    assertThat(entry.enter("when the moon is new")).isInstanceOf(Outcome.Question.class);
  }

  @Test
  void goingAwayKeepsWordsThatWereNotUnderstood() {
    assertThat(entry.leave("when the moon is full"))
        .isInstanceOfSatisfying(
            Outcome.Value.class,
            value -> assertThat(value.when().text()).isEqualTo("when the moon is full"));
  }

  @Test
  void ambiguousWordsAreKeptAsWordsAndNoMeaningIsGuessed() {
    String typed = "4 October 14:00 CST";
    assertThat(entry.enter(typed))
        .isInstanceOfSatisfying(
            Outcome.Question.class,
            question -> assertThat(question.reading()).isInstanceOf(Reading.Ambiguous.class));
    assertThat(entry.enter(typed)).isEqualTo(new Outcome.Value(When.words(typed), Set.of()));
  }

  @Test
  void ofSeveralTimesTheFirstIsKeptWithAllTheWords() {
    String typed = "8 October 12:00 UTC and 22:00 UTC";
    assertThat(entry.reading(typed)).isInstanceOf(Reading.Several.class);
    assertThat(entry.leave(typed))
        .isInstanceOfSatisfying(
            Outcome.Value.class,
            value -> {
              assertThat(value.when().date()).isEqualTo(EdtfDate.day(2021, 10, 8));
              assertThat(value.when().text()).isEqualTo(typed);
              assertThat(value.when().understood()).isFalse();
            });
  }
}
