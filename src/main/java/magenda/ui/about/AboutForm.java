package magenda.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import magenda.diagnostics.Account;
import magenda.diagnostics.ProgramInfo;
import magenda.settings.PlatformFolders;
import magenda.ui.kit.CopyButton;
import magenda.ui.kit.Wrapping;
import magenda.wording.Texts;

/** Shows what the program is, what is part of it, and the licences; all of it can be copied. */
public final class AboutForm extends Dialog<ButtonType> {

  private static final String LICENCE = "/magenda/LICENSE";
  private static final String LICENCE_OF_FONTS = "/magenda/ui/kit/fonts/OFL.txt";

  private static final double HEIGHT = 420;

  private final Texts texts;
  private final TabPane pages = new TabPane();

  /**
   * All about a program.
   *
   * @param account whose name is not copied: what is copied is mailed to others
   * @param today to say whether its time zone rules are old
   */
  public AboutForm(
      ProgramInfo program,
      PlatformFolders folders,
      Account account,
      LocalDate today,
      Locale locale) {
    texts = Texts.of(AboutForm.class, locale);
    AboutText text = new AboutText(texts, locale);
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    pages.setPrefSize(640, HEIGHT);
    pages.setMinHeight(HEIGHT); // else the dialog may be as low as it would be without pages
    VBox.setVgrow(pages, Priority.ALWAYS);
    pages
        .getTabs()
        .setAll(
            page("page.program", text.of(program, folders, today, Path::toString)),
            page("page.libraries", libraries(program)),
            page("page.licences", licences()));
    String copied = text.of(program, folders, today, account::hiddenIn);
    VBox content = new VBox(12, pages, new CopyButton(() -> copied(copied), locale));
    content.getStyleClass().add("about");
    getDialogPane().setContent(content);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK);
  }

  private Tab page(String name, String text) {
    TextArea area = new TextArea(text);
    area.setEditable(false);
    Wrapping.of(area);
    area.setAccessibleText(texts.get(name));
    area.getStyleClass().add("about-text");
    return new Tab(texts.get(name), area);
  }

  /** The page that is shown; that about the program in the words for others. */
  private String copied(String program) {
    return pages.getSelectionModel().getSelectedIndex() == 0
        ? program
        : ((TextArea) pages.getSelectionModel().getSelectedItem().getContent()).getText();
  }

  private String libraries(ProgramInfo program) {
    List<Library> runtime =
        List.of(
            new Library("OpenJDK", program.java(), "GPL-2.0-only WITH Classpath-exception-2.0"),
            new Library("Inter", "3.19", "OFL-1.1"),
            new Library("Feather", "4.28", "MIT"));
    String lines =
        Stream.concat(
                runtime.stream(), Library.listed(resource("/magenda/third-party.txt")).stream())
            .map(part -> texts.get("library", part.name(), part.version(), part.licence()))
            .collect(Collectors.joining("\n"));
    return texts.get("libraries", lines);
  }

  private String licences() {
    return String.join(
        "\n\n", texts.get("licences"), resource(LICENCE), resource(LICENCE_OF_FONTS));
  }

  private static String resource(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(AboutForm.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
