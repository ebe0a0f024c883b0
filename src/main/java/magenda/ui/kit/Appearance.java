package magenda.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.text.Font;

/**
 * How the window looks: a base theme, and the tokens by which every stylesheet of Magenda names its
 * colours.
 */
public enum Appearance {
  /** Dark on white. */
  LIGHT("light.css", false),
  /** Light on near black. */
  DARK("dark.css", true),
  /** Black, white and few strong colours, for weak eyes and poor projectors. */
  HIGH_CONTRAST("high-contrast.css", true);

  private static final List<String> TOKENS = List.of("light.css", "dark.css", "high-contrast.css");
  private static final List<String> FONTS =
      List.of("MagendaSans-Regular.otf", "MagendaSans-Bold.otf");

  private final String tokens;
  private final boolean dark;

  Appearance(String tokens, boolean dark) {
    this.tokens = tokens;
    this.dark = dark;
  }

  /** Loads the fonts the stylesheets name; once, before the first window. */
  public static void loadFonts() {
    for (String font : FONTS) {
      try (InputStream bytes =
          Objects.requireNonNull(Appearance.class.getResourceAsStream("fonts/" + font))) {
        Font.loadFont(bytes, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Sets the base theme of all windows. */
  public void applyBase() {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /**
   * Puts the tokens of this appearance, and what all features share, in front of the other
   * stylesheets.
   */
  public void applyTokens(ObservableList<String> stylesheets) {
    stylesheets.removeIf(sheet -> TOKENS.stream().anyMatch(sheet::endsWith));
    String shared = resource("kit.css");
    stylesheets.remove(shared);
    stylesheets.addAll(0, List.of(resource(tokens), shared));
  }

  /** True where light text stands on a dark ground. */
  public boolean dark() {
    return dark;
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Appearance.class.getResource(name)).toExternalForm();
  }
}
