package magenda.ui.main;

import java.time.LocalDate;
import magenda.diagnostics.Account;
import magenda.diagnostics.ProgramInfo;
import magenda.settings.PlatformFolders;
import magenda.ui.about.AboutForm;
import magenda.ui.about.ShortcutsForm;
import magenda.ui.kit.ActionFactory;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.UiContext;
import magenda.wording.Texts;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What the program says of itself. */
final class HelpActions {

  final Action shortcuts;
  final Action about;

  HelpActions(
      ActionFactory actions,
      Texts texts,
      UiContext context,
      ProgramInfo program,
      PlatformFolders folders) {
    Dialogs dialogs = context.dialogs();
    shortcuts =
        actions.of(
            "shortcuts",
            "F1",
            Feather.COMMAND,
            () -> dialogs.ask(new ShortcutsForm(context.locale()), texts.get("action.shortcuts")));
    about =
        actions.of(
            "about",
            null,
            Feather.INFO,
            () ->
                dialogs.ask(
                    new AboutForm(
                        program,
                        folders,
                        Account.ofRuntime(),
                        LocalDate.now(context.clock()),
                        context.locale()),
                    texts.get("action.about")));
  }
}
