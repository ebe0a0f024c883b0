package magenda.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  @TempDir Path folder;

  private Path fileIn(String place) throws Exception {
    Path in = Files.createDirectories(folder.resolve(place));
    return Files.writeString(in.resolve("a.json"), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AppData/Local/Microsoft/Windows/INetCache/Content.Outlook/AB12CD",
        "AppData/Local/Temp/x",
        "Library/Containers/com.apple.mail/Data/Library/Mail Downloads/1",
        ".cache/evolution/tmp",
        "Temp1_drafts.zip",
        "drafts.ZIP/inner",
        "drafts.zip.a1b"
      })
  void attachmentsAndArchivesAreNoPlaceToKeepAFile(String place) throws Exception {
    assertThat(new Places(List.of()).problem(fileIn(place))).contains(PlaceProblem.TEMPORARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Documents", "zip", "my.zipper", "Template"})
  void otherFoldersAre(String place) throws Exception {
    assertThat(new Places(List.of()).problem(fileIn(place))).isEmpty();
  }

  @Test
  void aFileWhoseNameSaysZipIsNotInAnArchive() throws Exception {
    Path file = Files.writeString(folder.resolve("a.zip.json"), "");

    assertThat(new Places(List.of()).problem(file)).isEmpty();
  }

  @Test
  void foldersOfTemporaryFilesAreNone() throws Exception {
    Path file = fileIn("t/x");

    assertThat(new Places(List.of(folder.resolve("t"))).problem(file))
        .contains(PlaceProblem.TEMPORARY);
    assertThat(Places.of(Map.of("java.io.tmpdir", folder.toString())::get).problem(file))
        .contains(PlaceProblem.TEMPORARY);
  }

  @Test
  void whatMayNotBeWrittenIsNone() {
    Path missing = folder.resolve("no").resolve("a.json");

    assertThat(new Places(List.of()).problem(missing)).contains(PlaceProblem.READ_ONLY);
  }
}
