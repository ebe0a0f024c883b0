package magenda.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All preferences at one moment.
 *
 * @param theme how the window is coloured
 * @param readerZone where the reader is; empty for the zone of the computer
 * @param recentFiles opened or saved last, the latest first
 * @param lastFolder where a file was chosen last
 * @param window where the window stands
 * @param oldZoneRulesTold the release of the time zone database that was said to be old
 * @param dividers positions from 0 to 1, by the name of the divider
 * @param shown the parts of the window that are not hidden
 */
record SettingsValues(
    Theme theme,
    Optional<ZoneId> readerZone,
    List<Path> recentFiles,
    Optional<Path> lastFolder,
    Optional<WindowPlace> window,
    Optional<String> oldZoneRulesTold,
    Map<String, Double> dividers,
    Set<Pane> shown) {

  static final SettingsValues DEFAULT =
      new SettingsValues(
          Theme.SYSTEM,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          EnumSet.complementOf(EnumSet.of(Pane.FINDINGS)));

  SettingsValues {
    recentFiles = List.copyOf(recentFiles);
    dividers = Map.copyOf(dividers);
    shown = Set.copyOf(shown);
  }
}
