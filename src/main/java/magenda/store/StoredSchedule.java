package magenda.store;

import java.util.Optional;
import magenda.file.Fingerprint;
import magenda.problem.Problem;
import magenda.schedule.Schedule;

/**
 * A schedule as it was read.
 *
 * @param schedule what the file holds, as far as this version knows it
 * @param formatVersion the version of the format it is written in
 * @param fingerprint of the bytes that were read
 * @param notice what is to be said of it, such as that a newer version wrote it
 */
public record StoredSchedule(
    Schedule schedule, int formatVersion, Fingerprint fingerprint, Optional<Problem> notice) {

  /** True if it may be looked at, but not written back: a newer version of the program wrote it. */
  public boolean readOnly() {
    return formatVersion > ScheduleJson.VERSION;
  }
}
