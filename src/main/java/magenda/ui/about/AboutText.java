package magenda.ui.about;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import magenda.diagnostics.ProgramInfo;
import magenda.diagnostics.ZoneRules;
import magenda.settings.PlatformFolders;
import magenda.wording.Texts;

/** The page about the program itself: what it is, what it runs on and where it keeps its files. */
final class AboutText {

  private final Texts texts;
  private final DateTimeFormatter day;

  AboutText(Texts texts, Locale locale) {
    this.texts = texts;
    day = DateTimeFormatter.ofPattern(texts.get("format.day"), locale);
  }

  /**
   * The text of the page.
   *
   * @param path how a folder is written
   */
  String of(
      ProgramInfo program, PlatformFolders folders, LocalDate today, Function<Path, String> path) {
    return texts.get(
        "program",
        String.join("\n", program.lines()),
        zoneRules(program.zoneRules(), today),
        path.apply(folders.config()),
        path.apply(folders.data()),
        path.apply(folders.log()));
  }

  private String zoneRules(ZoneRules rules, LocalDate today) {
    String age =
        rules
            .newest()
            .map(newest -> texts.get("zoneRules", rules.release(), day.format(newest)))
            .orElseGet(() -> texts.get("zoneRules.undated", rules.release()));
    return rules.oldOn(today) ? texts.get("zoneRules.old", age) : age;
  }
}
