package magenda.ui.main;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import magenda.settings.Theme;
import magenda.ui.kit.Appearance;

/** Gives the window the appearance that was chosen, or that of the desktop, and follows both. */
final class AppearanceSwitch {

  private final ObservableValue<Theme> theme;
  private final ObservableValue<ColorScheme> desktop;
  private final Scene scene;

  AppearanceSwitch(ObservableValue<Theme> theme, Scene scene) {
    this.theme = theme;
    this.scene = scene;
    desktop = Platform.getPreferences().colorSchemeProperty();
    theme.addListener((observable, old, now) -> apply());
    desktop.addListener((observable, old, now) -> apply());
    apply();
  }

  /** How the window looks now. */
  Appearance appearance() {
    return switch (theme.getValue()) {
      case LIGHT -> Appearance.LIGHT;
      case DARK -> Appearance.DARK;
      case HIGH_CONTRAST -> Appearance.HIGH_CONTRAST;
      case SYSTEM -> desktop.getValue() == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT;
    };
  }

  private void apply() {
    appearance().applyBase();
    appearance().applyTokens(scene.getStylesheets());
  }
}
