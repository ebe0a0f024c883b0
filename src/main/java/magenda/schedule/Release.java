package magenda.schedule;

import java.util.List;

/**
 * A version that was given out, frozen.
 *
 * @param schedule everything of that version except earlier releases
 * @param note what the release says of itself, or empty
 * @param checksum of the file as it was given out, or empty
 * @param unknown members of the file that this version does not know, beside those of the schedule
 */
public record Release(Schedule schedule, String note, String checksum, UnknownMembers unknown) {

  /** Refuses a schedule that holds releases itself. */
  public Release {
    if (!schedule.releases().isEmpty()) {
      throw new IllegalArgumentException("A release holds no releases of its own");
    }
  }

  /** A release of the given schedule, whose own releases are left out. */
  public static Release of(Schedule schedule) {
    return new Release(
        schedule.toBuilder().releases(List.of()).build(), "", "", UnknownMembers.NONE);
  }

  /** The version that was given out. */
  public Version version() {
    return schedule.version();
  }
}
