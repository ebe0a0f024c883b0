package magenda.ui.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import magenda.problem.Problem;
import magenda.wording.Sentences;
import magenda.wording.Texts;
import magenda.workspace.DiskState;
import magenda.workspace.OpenDocument;
import magenda.workspace.Origin;

/** Says over the document what is the matter with its file, and offers what can be done. */
final class DiskWatcher {

  private final Banner banner;
  private final FileController files;
  private final Texts texts;
  private final Sentences sentences;

  DiskWatcher(
      ObservableValue<OpenDocument> shown, Banner banner, FileController files, Locale locale) {
    this.banner = banner;
    this.files = files;
    texts = Texts.of(DiskWatcher.class, locale);
    sentences = new Sentences(locale);
    shown
        .flatMap(OpenDocument::diskProperty)
        .addListener((observable, old, now) -> say(shown.getValue()));
    shown
        .flatMap(OpenDocument::originProperty)
        .addListener((observable, old, now) -> say(shown.getValue()));
    say(shown.getValue());
  }

  private void say(OpenDocument shown) {
    Optional<Path> file = shown.origin().file();
    DiskState disk = shown.diskProperty().get();
    if (file.isPresent() && disk != DiskState.SAME) {
      boolean gone = disk == DiskState.GONE;
      banner.show(
          texts.get(gone ? "gone.banner" : "changed.banner"),
          texts.get("changed.decide"),
          () -> files.decideChanged(file.get(), gone));
      return;
    }
    if (shown.origin() instanceof Origin.Kept kept && kept.notice().isPresent()) {
      banner.show(sentences.of(kept.notice().get()));
    } else if (shown.origin() instanceof Origin.Kept kept && kept.place().isPresent()) {
      banner.show(
          sentences.of(Problem.of(kept.place().get(), kept.name())),
          texts.get("place.banner.choose"),
          files::saveAs);
    } else {
      banner.hide();
    }
  }
}
