package magenda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

  @ParameterizedTest
  @CsvSource({
    "Capacity development, CD, cd",
    "MAG convened discussions, '', mag-convened-discussions",
    "'  Youth  track! ', ' ', youth-track",
    "Économie & société, '', economie-societe",
    "人权, '', 人权",
    "!!!, '', cluster"
  })
  void theIdIsTheTagElseASlugOfTheName(String name, String tag, String id) {
    assertThat(Cluster.idOf(name, tag)).isEqualTo(id);
  }

  @Test
  void anIdThatAnotherHasGetsANumber() {
    Cluster cluster = Cluster.of("Youth track", "", "for all");

    assertThat(cluster.withFreeId(Set.of("cd"))).isEqualTo(cluster);
    assertThat(cluster.withFreeId(Set.of("youth-track", "youth-track-2")))
        .isEqualTo(
            new Cluster("youth-track-3", "Youth track", "", "", "for all", UnknownMembers.NONE));
  }

  @Test
  void aNarrowPlaceShowsTheTagElseTheName() {
    assertThat(Cluster.of("Capacity development", "CD", "").label()).isEqualTo("CD");
    assertThat(Cluster.of("Youth track", "", "").label()).isEqualTo("Youth track");
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#fff", "#12345g", "123456", "#1234567"})
  void aColourIsWrittenInSixHexadecimalDigits(String color) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cluster("cd", "", "", color, "", UnknownMembers.NONE));
  }

  @Test
  void aClusterNeedsAnId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cluster(" ", "name", "", "", "", UnknownMembers.NONE));
  }
}
