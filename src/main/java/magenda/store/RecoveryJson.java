package magenda.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import magenda.file.Fingerprint;
import magenda.problem.ProblemException;
import tools.jackson.core.JacksonException;

/**
 * Recovery copies as JSON that only the program reads: each session that occurs in any state is
 * written once, and a state as what it changes of the one before, so that a thousand steps cost
 * little more than one.
 */
public final class RecoveryJson {

  private static final String FORMAT = "magenda-recovery";

  private RecoveryJson() {}

  /** The bytes of a recovery copy. */
  public static byte[] write(RecoveryCopy copy) {
    try (JsonOutput json = JsonOutput.compact()) {
      json.beginObject();
      json.text("format", FORMAT);
      json.number("formatVersion", ScheduleJson.VERSION);
      json.text("kind", copy.kind());
      json.text("name", copy.name());
      copy.file().ifPresent(file -> json.text("file", file.toString()));
      copy.opened()
          .ifPresent(
              fingerprint -> {
                json.text("size", Long.toString(fingerprint.size()));
                json.text("sha256", fingerprint.sha256());
              });
      json.text("written", copy.written().toString());
      new HistoryWriter(json).history(copy.history());
      json.endObject();
      return json.bytes();
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name the name of the file, for problems
   * @throws ProblemException with a {@link StoreProblem} if this is no recovery copy of this
   *     version
   */
  public static RecoveryCopy read(byte[] content, String name) throws ProblemException {
    try (JsonInput json = new JsonInput(content, name)) {
      try {
        return read(json);
      } catch (JacksonException e) {
        throw json.broken(e);
      }
    }
  }

  private static RecoveryCopy read(JsonInput json) throws ProblemException {
    if (!json.beginRoot()) {
      throw json.problem(StoreProblem.NOT_A_SCHEDULE);
    }
    String format = "";
    String kind = "";
    String name = "";
    Path file = null;
    long size = 0;
    String sha256 = "";
    Instant written = Instant.EPOCH;
    HistoryReader history = new HistoryReader(json);
    json.beginObject();
    for (String member = json.nextMember(); member != null; member = json.nextMember()) {
      switch (member) {
        case "format" -> format = json.text();
        case "formatVersion" -> requireVersion(json);
        case "kind" -> kind = json.text();
        case "name" -> name = json.text();
        case "file" -> file = json.meaning(RecoveryJson::path);
        case "size" -> size = json.meaning(Long::parseLong);
        case "sha256" -> sha256 = json.text();
        case "written" -> written = json.meaning(Instant::parse);
        default -> history.member(member);
      }
    }
    if (!format.equals(FORMAT)) {
      throw json.problem(StoreProblem.NOT_A_SCHEDULE);
    }
    return new RecoveryCopy(
        kind, name, Optional.ofNullable(file), fingerprint(size, sha256), written, history.build());
  }

  private static Optional<Fingerprint> fingerprint(long size, String sha256) {
    return sha256.isEmpty() ? Optional.empty() : Optional.of(new Fingerprint(size, sha256));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("No path on this system: " + text, e);
    }
  }

  private static void requireVersion(JsonInput json) throws ProblemException {
    int version = json.number();
    if (version != ScheduleJson.VERSION) {
      throw json.problem(StoreProblem.NEWER_UNREADABLE, Integer.toString(version));
    }
  }
}
