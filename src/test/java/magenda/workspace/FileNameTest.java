package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IGF 2021,            3,   IGF 2021 v3.json
          'a/b\\c:d*e?"f<g>h|', 2.1, a b c d e f g h v2.1.json
          '  ..two  words. ',  '',  two words.json
          '',                  1,   schedule v1.json
          Séance 会议,          '',  Séance 会议.json
          """)
  void isTitleAndVersion(String title, String number, String expected) {
    assertThat(
            FileName.of(
                new ScheduleBuilder(new UUID(0, 1))
                    .title(title)
                    .version(
                        new Version(
                            number,
                            LocalDate.EPOCH,
                            Version.State.DRAFT,
                            null,
                            UnknownMembers.NONE))
                    .build()))
        .isEqualTo(expected);
  }
}
