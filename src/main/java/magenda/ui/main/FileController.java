package magenda.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import magenda.exchange.Example;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import magenda.ui.details.DetailsForm;
import magenda.ui.kit.Dialogs;
import magenda.ui.kit.Dialogs.Choice;
import magenda.ui.kit.Dialogs.FileKind;
import magenda.ui.kit.Failures;
import magenda.ui.kit.NamedFiles;
import magenda.ui.kit.UiContext;
import magenda.wording.Sentences;
import magenda.wording.Texts;
import magenda.workspace.LoadedFile;
import magenda.workspace.OpenDocument;
import magenda.workspace.Origin;
import magenda.workspace.PlaceProblem;
import magenda.workspace.SaveResult;
import magenda.workspace.Workspace;

/**
 * Opens and saves: translates the commands into verbs of the workspace, and asks where it wants an
 * answer.
 */
final class FileController {

  private final Workspace workspace;
  private final UiContext context;
  private final Dialogs dialogs;
  private final Opening opening;
  private final Failures failures;
  private final Runnable commitEditors;
  private final Texts texts;
  private final Sentences sentences;

  /**
   * The files of a workspace.
   *
   * @param commitEditors brings open editors to their end before anything is saved or given up
   */
  FileController(
      Workspace workspace,
      UiContext context,
      Opening opening,
      Failures failures,
      Runnable commitEditors) {
    this.workspace = workspace;
    this.context = context;
    this.dialogs = context.dialogs();
    this.opening = opening;
    this.failures = failures;
    this.commitEditors = commitEditors;
    texts = Texts.of(FileController.class, context.locale());
    sentences = new Sentences(context.locale());
  }

  // ---- opening

  /** Asks for the details of a new schedule and begins it. */
  void newSchedule() {
    if (!mayGiveUp(shown -> texts.get("unsaved.question.new", shown))) {
      return;
    }
    Schedule empty = Schedule.empty(UUID.randomUUID());
    dialogs
        .ask(new DetailsForm(empty, true, context.locale()), texts.get("new.title"))
        .map(change -> change.apply(empty.toBuilder()).build())
        .ifPresent(schedule -> showInstead(schedule, "", Origin.Kind.NEW));
  }

  /** Opens the example as an unsaved copy. */
  void openExample() {
    if (mayGiveUp(shown -> texts.get("unsaved.question.example", shown))) {
      showExample();
    }
  }

  /** Shows the example in place of what is shown, without asking. */
  void showExample() {
    showInstead(Example.schedule(), texts.get("origin.example"), Origin.Kind.EXAMPLE);
  }

  private void showInstead(Schedule schedule, String name, Origin.Kind kind) {
    opening.giveUp();
    workspace.openUnsaved(schedule, name, kind);
  }

  /** Shows a schedule that was imported from a document, in place of what is shown. */
  void showImported(Schedule schedule, String name) {
    workspace.openUnsaved(schedule, name, Origin.Kind.IMPORT);
  }

  /** Asks for a schedule and opens it. */
  void askAndOpen() {
    dialogs.openFile(texts.get("open.title"), List.of(schedules())).ifPresent(this::open);
  }

  /**
   * Reads a schedule in the background and shows it in place of what is shown, which stays if the
   * file cannot be read or what is shown is not to be given up.
   */
  void open(Path file) {
    open(file, () -> mayReplaceBy(String.valueOf(file.getFileName())));
  }

  private void open(Path file, BooleanSupplier mayReplace) {
    Origin begun = workspace.current().origin();
    opening.begin(
        new Opening.Request<>(
            Optional.of(file),
            texts.get("open.running", file.getFileName()),
            () -> workspace.load(file),
            mayReplace,
            loaded -> show(loaded, begun),
            error -> tellNotOpened(file, error)));
  }

  /** Reads again where the document was saved to the same file since reading it began. */
  private void show(LoadedFile loaded, Origin begun) {
    Path file = loaded.origin().path();
    Origin now = workspace.current().origin();
    if (!now.equals(begun) && now.file().equals(Optional.of(file))) {
      reload(file);
    } else {
      workspace.show(loaded);
    }
  }

  /** Tells why a schedule was not opened. */
  void tellNotOpened(Path file, Throwable reason) {
    failures.show(texts.get("open.failed", file.getFileName()), reason);
  }

  /** Tells of files that are not opened, because one schedule is shown at a time. */
  void tellNotOpened(List<Path> others) {
    NamedFiles named = NamedFiles.of(others);
    dialogs.notice(texts.get("open.others", named.names(), named.others()));
  }

  /** Asks for a document to be imported. */
  Optional<Path> askDocument() {
    return dialogs.openFile(
        texts.get("import.title"),
        List.of(
            new FileKind(
                texts.get("kind.document"),
                List.of("*.docx", "*.html", "*.htm", "*.txt", "*.md", "*.csv", "*.tsv"))));
  }

  /** True if the program may end: what is shown is saved, was saved now, or is not wanted. */
  boolean mayQuit() {
    return mayGiveUp(shown -> texts.get("unsaved.question.quit", shown));
  }

  /** True if what is shown may be given up for something else, whose name the question gives. */
  boolean mayReplaceBy(String name) {
    return mayGiveUp(shown -> texts.get("unsaved.question.open", shown, name));
  }

  /**
   * Asks about what is shown.
   *
   * @param question names it, and for what it would be given up
   */
  private boolean mayGiveUp(UnaryOperator<String> question) {
    commitEditors.run();
    OpenDocument asked = workspace.current();
    if (!asked.document().unsavedProperty().get()) {
      return true;
    }
    Optional<Integer> answer =
        dialogs.choose(
            texts.get("unsaved.title"),
            question.apply(shownName()),
            List.of(
                new Choice(texts.get("unsaved.save"), texts.get("unsaved.save.explanation")),
                new Choice(texts.get("unsaved.drop"), texts.get("unsaved.drop.explanation"))));
    // an answer is about nothing but the document that was shown when it was asked
    return answer.isPresent() && asked.equals(workspace.current()) && (answer.get() == 1 || save());
  }

  // ---- saving

  /** Saves; true if the schedule is in a file afterwards. */
  boolean save() {
    commitEditors.run();
    return came(workspace.save());
  }

  /** Asks where to save; true if the schedule is in that file afterwards. */
  boolean saveAs() {
    commitEditors.run();
    return saveAt(suggestion(workspace.suggestedName()));
  }

  /** Offers what can be done about a file that another program changed or removed. */
  boolean decideChanged(Path file, boolean gone) {
    Path beside = workspace.placeBeside().orElse(file);
    List<Choice> choices =
        gone
            ? List.of(choice("changed.again"), choice("changed.elsewhere"))
            : List.of(
                new Choice(
                    texts.get("changed.beside", beside.getFileName()),
                    texts.get("changed.beside.explanation")),
                choice("changed.reload"),
                choice("changed.replace"));
    Optional<Integer> answer =
        dialogs.choose(
            texts.get("changed.title"),
            texts.get(gone ? "changed.gone" : "changed.other", file.getFileName()),
            choices);
    if (answer.isEmpty()) {
      return false;
    }
    return switch (answer.get()) {
      case 0 -> came(workspace.saveAs(gone ? file : beside));
      case 1 -> gone ? saveAs() : reload(file);
      default -> came(workspace.saveAs(file));
    };
  }

  private boolean came(SaveResult result) {
    return switch (result) {
      case SaveResult.Saved saved -> true;
      case SaveResult.ChangedOnDisk changed -> decideChanged(changed.file(), changed.gone());
      case SaveResult.NeedsPlace place -> keepElsewhere(place);
      case SaveResult.Failed failed -> {
        failures.show(
            texts.get("save.failed", shownName()), new ProblemException(failed.problem()));
        yield false;
      }
    };
  }

  /** Asks where to keep a document; what lies in a passing folder may stay there all the same. */
  private boolean keepElsewhere(SaveResult.NeedsPlace place) {
    boolean temporary = place.reason().code() == PlaceProblem.TEMPORARY;
    if (!temporary && place.reason().code() != PlaceProblem.READ_ONLY) {
      return saveAt(suggestion(place.name()));
    }
    Optional<Integer> answer =
        dialogs.choose(
            texts.get("place.title"),
            sentences.of(place.reason()),
            temporary
                ? List.of(choice("place.choose"), choice("place.here"))
                : List.of(choice("place.choose")));
    if (answer.isEmpty()) {
      return false;
    }
    return answer.get() == 0 ? saveAt(suggestion(place.name())) : came(workspace.saveHere());
  }

  private boolean saveAt(Path suggestion) {
    return dialogs
        .saveFile(texts.get("save.title"), suggestion, List.of(schedules()))
        .map(file -> came(workspace.saveAs(schedules().named(file))))
        .orElse(false);
  }

  /** Gives up what is shown now, but asks again where something was edited until it was read. */
  private boolean reload(Path file) {
    Moment agreed = moment();
    open(
        file,
        () -> {
          commitEditors.run();
          return agreed.equals(moment()) || mayReplaceBy(String.valueOf(file.getFileName()));
        });
    return false; // it is not saved
  }

  /** What was shown when it was agreed to give it up. */
  private record Moment(OpenDocument shown, long revision) {}

  private Moment moment() {
    OpenDocument shown = workspace.current();
    return new Moment(shown, shown.document().revisionProperty().get());
  }

  /** Where the file of the schedule is or would be, without its ending, for exports beside it. */
  Path withoutEnding() {
    Path file = workspace.current().origin().file().orElse(Path.of(workspace.suggestedName()));
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? file : file.resolveSibling(name.substring(0, dot));
  }

  private Path suggestion(String name) {
    return workspace
        .current()
        .origin()
        .file()
        .map(file -> file.resolveSibling(name))
        .orElse(Path.of(name));
  }

  /** The file; what has none yet is known by its title, as in the head of the window. */
  private String shownName() {
    Origin origin = workspace.current().origin();
    String title = workspace.current().document().schedule().title();
    return Stream.of(origin.file().isPresent() ? "" : title, origin.name())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseGet(() -> texts.get("title.untitled"));
  }

  private Choice choice(String key) {
    return new Choice(texts.get(key), texts.get(key + ".explanation"));
  }

  private FileKind schedules() {
    return new FileKind(texts.get("kind.schedule"), List.of("*.json", "*.magenda"));
  }
}
