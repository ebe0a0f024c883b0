package magenda.schedule.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import magenda.schedule.AnyWhen;
import magenda.schedule.ClockTime;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;

/** What is written is read again as the same. */
class FormatLawTest {

  private static final int CASES = 20_000;

  @Test
  void whatIsWrittenIsReadAsTheSameValueInEveryContext() {
    AnyWhen any = new AnyWhen(20210715);
    for (int i = 0; i < CASES; i++) {
      assertLaw(any.when(), fields(any), context(any));
    }
  }

  @Test
  void whatIsWrittenHoldsInTheScheduleThatItWasWrittenFor() {
    AnyWhen any = new AnyWhen(20210831);
    for (int i = 0; i < CASES; i++) {
      When when = any.when();
      TimeContext context =
          new TimeContext(
              when.date(),
              when.time() == null ? ClockTime.UTC : when.time().zone(),
              "en",
              DateOrder.ASK);
      assertLaw(when, fields(any), context);
    }
  }

  private static void assertLaw(When when, Set<Tbc> fields, TimeContext context) {
    String words = TimeExpressions.format(when, fields, context);
    Reading reading = TimeExpressions.parse(words, context);
    Set<Tbc> expected = EnumSet.copyOf(fields);
    expected.retainAll(EnumSet.of(Tbc.DATE, Tbc.TIME));
    assertThat(reading)
        .as("%s tbc %s in %s, written “%s”", when, fields, context, words)
        .isEqualTo(new Reading.Understood(words, when.withText(words), expected));
  }

  private static Set<Tbc> fields(AnyWhen any) {
    Set<Tbc> fields = EnumSet.noneOf(Tbc.class);
    for (Tbc field : Tbc.values()) {
      if (any.below(2) == 0) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static TimeContext context(AnyWhen any) {
    List<String> languages = List.of("en", "fr", "es", "pl");
    List<DateOrder> orders = List.of(DateOrder.values());
    return new TimeContext(
        any.period(),
        any.zone(),
        languages.get(any.below(languages.size())),
        orders.get(any.below(orders.size())));
  }
}
