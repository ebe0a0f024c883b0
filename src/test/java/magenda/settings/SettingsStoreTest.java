package magenda.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import magenda.file.FileProblem;
import magenda.problem.Problem;
import magenda.testing.ManualScheduler;
import magenda.wording.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

  @TempDir Path folder;

  private final ManualScheduler time = new ManualScheduler();
  private final List<Problem> told = new ArrayList<>();

  private SettingsStore open() {
    return new SettingsStore(folder.resolve("config"), time, told::add);
  }

  private Path file() {
    return folder.resolve("config").resolve("settings.json");
  }

  private void write(String json) throws Exception {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), json);
  }

  @Test
  void everythingPreferredComesBack() {
    WindowPlace place = new WindowPlace(-10.5, 20, 1200, 800, true);
    try (SettingsStore store = open()) {
      Settings settings = store.settings();
      settings.themeProperty().set(Theme.DARK);
      settings.readerZoneProperty().set(ZoneId.of("Asia/Kathmandu"));
      settings.addRecentFile(folder.resolve("a.json"));
      settings.addRecentFile(folder.resolve("b.json"));
      settings.lastFolderProperty().set(folder);
      settings.windowProperty().set(place);
      settings.oldZoneRulesToldProperty().set("2026a");
      settings.dividers().put("table", 0.25);
      settings.shownProperty(Pane.FINDINGS).set(false);
    }

    Settings read = open().settings();

    assertThat(read.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(read.readerZoneProperty().get()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    assertThat(read.recentFiles())
        .containsExactly(folder.resolve("b.json"), folder.resolve("a.json"));
    assertThat(read.lastFolderProperty().get()).isEqualTo(folder);
    assertThat(read.oldZoneRulesToldProperty().get()).isEqualTo("2026a");
    assertThat(read.windowProperty().get()).isEqualTo(place);
    assertThat(read.dividers()).isEqualTo(Map.of("table", 0.25));
    assertThat(read.shownProperty(Pane.FINDINGS).get()).isFalse();
    assertThat(read.shownProperty(Pane.TABLE).get()).isTrue();
    assertThat(told).isEmpty();
  }

  @Test
  void withoutAFileTheDefaultsHoldAndNoneIsMade() {
    try (SettingsStore store = open()) {
      assertThat(store.settings().values()).isEqualTo(SettingsValues.DEFAULT);
    }

    assertThat(file()).doesNotExist();
    assertThat(told).isEmpty();
  }

  @Test
  void severalChangesAreWrittenOnceAMomentLater() {
    Settings settings = open().settings();
    settings.themeProperty().set(Theme.LIGHT);
    settings.themeProperty().set(Theme.DARK);

    assertThat(time.waiting()).isEqualTo(1);
    assertThat(file()).doesNotExist();
    time.pass();

    assertThat(file()).content().contains("DARK").doesNotContain("LIGHT");
    assertThat(time.waiting()).isZero();
  }

  @Test
  void aBrokenFileIsPutAsideAndToldOnce() throws Exception {
    write("{ \"theme\": ");

    assertThat(open().settings().values()).isEqualTo(SettingsValues.DEFAULT);
    open();

    Path aside = file().resolveSibling("settings-unreadable.json");
    assertThat(told)
        .containsExactly(
            Problem.of(SettingsProblem.PUT_ASIDE, file().toString(), aside.toString()));
    assertThat(aside).hasContent("{ \"theme\": ");
    assertThat(new Sentences(Locale.ENGLISH).of(told.getFirst()))
        .contains(file().toString(), aside.toString());
  }

  @Test
  void whatMeansNothingGivesWayToTheDefault() throws Exception {
    write(
        """
        {"theme": "PINK", "readerZone": "Mars/Base", "recentFiles": [5, "/a\\u0000", "ok.json"],
         "lastFolder": null, "window": {"x": 1, "y": 2, "width": 0, "height": 5},
         "dividers": {"a": "x", "b": 7, "c": 0.5}, "shown": ["TABLE", "CELLAR"], "more": 1}
        """);

    SettingsValues read = open().settings().values();

    assertThat(read.theme()).isEqualTo(Theme.SYSTEM);
    assertThat(read.readerZone()).isEmpty();
    assertThat(read.recentFiles()).containsExactly(Path.of("ok.json"));
    assertThat(read.lastFolder()).isEmpty();
    assertThat(read.window()).isEmpty();
    assertThat(read.dividers()).isEqualTo(Map.of("c", 0.5));
    assertThat(read.shown()).containsExactly(Pane.TABLE);
    assertThat(told).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenThatIsSaid() throws Exception {
    Files.writeString(folder.resolve("config"), "a file where a folder should be");
    try (SettingsStore store = open()) {
      store.settings().themeProperty().set(Theme.DARK);
    }

    assertThat(told).extracting(Problem::code).containsExactly(FileProblem.WRITE_FAILED);
  }

  @Test
  void theLatestFileIsFirstAndTheOldestGoes() {
    Settings settings = new Settings();
    for (int i = 0; i < 14; i++) {
      settings.addRecentFile(Path.of("/files", i + ".json"));
    }
    settings.addRecentFile(Path.of("/files", "5.json"));

    assertThat(settings.recentFiles())
        .hasSize(Settings.RECENT)
        .startsWith(
            Path.of("/files", "5.json").toAbsolutePath(),
            Path.of("/files", "13.json").toAbsolutePath())
        .doesNotContain(Path.of("/files", "1.json").toAbsolutePath())
        .doesNotHaveDuplicates();
  }
}
