package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "'  ', 1",
    "2, 3",
    "9, 10",
    "2.1, 2.2",
    "v. 2, v. 3",
    "2b, 3b",
    "final, final.1",
    "12345678901, 12345678901.1"
  })
  void theNextVersionHasTheNextNumber(String number, String next) {
    Version version =
        new Version(
            number, LocalDate.of(2021, 7, 14), Version.State.APPROVED, null, UnknownMembers.NONE);
    assertThat(version.next())
        .isEqualTo(new Version(next, null, Version.State.DRAFT, null, UnknownMembers.NONE));
  }

  @Test
  void aVersionIsClosedOnceItWasGivenOut() {
    assertThat(Version.UNNUMBERED.closed()).isFalse();
    assertThat(inState(Version.State.RELEASED).closed()).isTrue();
    assertThat(inState(Version.State.APPROVED).closed()).isTrue();
  }

  private static Version inState(Version.State state) {
    return new Version("2", null, state, null, UnknownMembers.NONE);
  }
}
