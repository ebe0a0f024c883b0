package magenda.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import magenda.schedule.Cluster;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.SessionBuilder;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;

/** Documents to try things on. */
final class Documents {

  static final Instant IMPORTED = Instant.parse("2021-07-14T00:00:00Z");

  private Documents() {}

  /** Sessions titled "Session 0" and so on, the even ones in cluster cd. */
  static Schedule schedule(int sessions) {
    return new ScheduleBuilder(new UUID(1, 1))
        .title("Draft Schedule")
        .clusters(List.of(Cluster.of("Capacity development", "CD", "")))
        .version(new Version("2", null, Version.State.DRAFT, null, UnknownMembers.NONE))
        .sessions(
            IntStream.range(0, sessions)
                .mapToObj(
                    i ->
                        new SessionBuilder(id(i), IMPORTED)
                            .title("Session " + i)
                            .clusters(i % 2 == 0 ? List.of("cd") : List.of())
                            .build())
                .toList())
        .build();
  }

  static ScheduleDocument document(Schedule schedule) {
    return new ScheduleDocument(History.of(schedule, true), ticking());
  }

  static ScheduleDocument document(int sessions) {
    return document(schedule(sessions));
  }

  static UUID id(int number) {
    return new UUID(0, number);
  }

  /** A clock on which every look is a second later. */
  static Clock ticking() {
    InstantSource source =
        new InstantSource() {
          private Instant now = IMPORTED;

          @Override
          public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
          }
        };
    return source.withZone(ZoneOffset.UTC);
  }
}
