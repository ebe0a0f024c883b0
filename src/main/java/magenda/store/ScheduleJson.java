package magenda.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import magenda.file.Fingerprint;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import magenda.schedule.Schedule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Schedules as JSON. */
public final class ScheduleJson {

  /** The version of the format that is written. Files of this and of all before it can be read. */
  public static final int VERSION = 1;

  private static final String FORMAT = "magenda-schedule";

  private ScheduleJson() {}

  /**
   * The bytes of a schedule: UTF-8, always the same for the same schedule. What the values hold and
   * the format does not is lost: parts of a second in {@code modified}.
   */
  public static byte[] write(Schedule schedule) {
    try (JsonOutput json = JsonOutput.indented()) {
      json.beginObject();
      json.text("format", FORMAT);
      json.number("formatVersion", VERSION);
      new StateWriter(json).workingCopy(schedule);
      json.endObject();
      return json.bytes();
    }
  }

  /**
   * Reads what {@link #write} or a newer version wrote.
   *
   * @param name the name of the file, for problems
   * @throws ProblemException with a {@link StoreProblem} if this is no schedule
   */
  public static StoredSchedule read(byte[] content, String name) throws ProblemException {
    try (JsonInput json = new JsonInput(content, name)) {
      return new Reading(json, content).read();
    }
  }

  /** One reading of one file. */
  private static final class Reading {

    private final JsonInput json;
    private final CompletableFuture<Fingerprint> fingerprint;
    private boolean formatSeen;
    private int version;

    Reading(JsonInput json, byte[] content) {
      this.json = json;
      // takes a fifth of the time of the reading, so it goes on beside it
      fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(content));
    }

    StoredSchedule read() throws ProblemException {
      Schedule schedule;
      try {
        schedule = schedule();
      } catch (JacksonException e) {
        throw json.broken(e);
      } catch (ProblemException e) {
        throw explained(e);
      }
      Optional<Problem> notice =
          version > VERSION
              ? Optional.of(newer(StoreProblem.NEWER, null).problem())
              : Optional.empty();
      return new StoredSchedule(schedule, version, fingerprint.join(), notice);
    }

    private Schedule schedule() throws ProblemException {
      if (!json.beginRoot()) {
        throw json.problem(StoreProblem.NOT_A_SCHEDULE);
      }
      StateReader state = new StateReader(json);
      json.beginObject();
      for (String name = json.nextMember(); name != null; name = json.nextMember()) {
        switch (name) {
          case "format" -> format();
          case "formatVersion" -> version();
          default -> state.member(name);
        }
      }
      json.end();
      if (!formatSeen) {
        throw json.problem(StoreProblem.NOT_A_SCHEDULE);
      }
      if (version == 0) {
        throw json.problem(StoreProblem.MISSING, "formatVersion");
      }
      return state.build();
    }

    private void format() throws ProblemException {
      if (!json.atText() || !json.text().equals(FORMAT)) {
        throw json.problem(StoreProblem.NOT_A_SCHEDULE);
      }
      formatSeen = true;
    }

    private void version() throws ProblemException {
      version = json.number();
      if (version < 1) {
        throw json.invalid(Integer.toString(version));
      }
    }

    /** What is wrong with a member matters only if the file is a schedule, and one of this time. */
    private ProblemException explained(ProblemException e) {
      if (version > VERSION) {
        return newer(StoreProblem.NEWER_UNREADABLE, e);
      }
      try {
        return formatSeen || json.restHas("format", FORMAT)
            ? e
            : new ProblemException(json.problem(StoreProblem.NOT_A_SCHEDULE).problem(), e);
      } catch (JacksonException broken) {
        return json.broken(broken);
      }
    }

    private ProblemException newer(StoreProblem code, @Nullable ProblemException cause) {
      return new ProblemException(json.problem(code, Integer.toString(version)).problem(), cause);
    }
  }
}
