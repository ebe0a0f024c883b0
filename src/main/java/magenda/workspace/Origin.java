package magenda.workspace;

import java.nio.file.Path;
import java.util.Optional;
import magenda.file.Fingerprint;
import magenda.problem.Problem;

/** Where a document comes from, and so where it is saved to. */
public sealed interface Origin {

  /** What the document is called: the name of its file, or what was said in its place. */
  String name();

  /** The file the document is kept in. */
  default Optional<Path> file() {
    return this instanceof Kept kept ? Optional.of(kept.path()) : Optional.empty();
  }

  /**
   * A file.
   *
   * @param path absolute
   * @param fingerprint of what the document was read from or written as last
   * @param place why the file cannot be saved where it is, or empty
   * @param notice why the document can be read only, or empty
   */
  record Kept(
      Path path, Fingerprint fingerprint, Optional<PlaceProblem> place, Optional<Problem> notice)
      implements Origin {
    @Override
    public String name() {
      Path name = path.getFileName();
      return name == null ? path.toString() : name.toString();
    }

    /** The same file, whose place is agreed to. */
    Kept here() {
      return new Kept(path, fingerprint, Optional.empty(), notice);
    }
  }

  /**
   * No file yet.
   *
   * @param kind why
   * @param name what the document is called; empty for a new one
   */
  record Unsaved(Kind kind, String name) implements Origin {}

  /** Why a document has no file. */
  enum Kind {
    /** It was begun empty. */
    NEW,
    /** It is a copy of the example. */
    EXAMPLE,
    /** It was imported from a document of another format. */
    IMPORT
  }
}
