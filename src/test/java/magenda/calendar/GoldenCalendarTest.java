package magenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import magenda.schedule.Schedule;
import magenda.schedule.Version;
import org.junit.jupiter.api.Test;

/** One schedule with every kind of session, byte by byte. */
class GoldenCalendarTest {

  private static final Schedule RELEASE =
      Samples.everyKind(Samples.version("2", Version.State.RELEASED));
  private static final Schedule DRAFT =
      Samples.everyKind(Samples.version("3", Version.State.DRAFT));

  @Test
  void aReleaseForMembers() throws Exception {
    assertThat(text(RELEASE, Preset.MEMBERS)).isEqualTo(golden("release-members.ics"));
  }

  @Test
  void aReleaseForParticipants() throws Exception {
    assertThat(text(RELEASE, Preset.PARTICIPANTS)).isEqualTo(golden("release-participants.ics"));
  }

  @Test
  void aDraftForMembers() throws Exception {
    assertThat(text(DRAFT, Preset.MEMBERS)).isEqualTo(golden("draft-members.ics"));
  }

  @Test
  void theComputerHasNoSay() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(text(RELEASE, Preset.MEMBERS)).isEqualTo(golden("release-members.ics"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String text(Schedule schedule, Preset preset) throws Exception {
    return CalendarExport.of(schedule, CalendarOptions.of(preset)).text();
  }

  private static String golden(String name) {
    try (InputStream in = GoldenCalendarTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
