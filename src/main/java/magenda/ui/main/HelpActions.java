package magenda.ui.main;

import magenda.ui.kit.ActionFactory;
import magenda.ui.kit.Dialogs;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What the program says of itself. */
final class HelpActions {

  final Action shortcuts;
  final Action about;

  HelpActions(ActionFactory actions, Texts texts, Dialogs dialogs, String version) {
    shortcuts =
        actions.of(
            "shortcuts",
            "F1",
            Feather.COMMAND,
            () -> dialogs.tell(texts.get("action.shortcuts"), texts.get("shortcuts.text")));
    about =
        actions.of(
            "about",
            null,
            Feather.INFO,
            () ->
                dialogs.tell(
                    texts.get("action.about"),
                    texts.get("about.text", version, Runtime.version().toString())));
  }
}
