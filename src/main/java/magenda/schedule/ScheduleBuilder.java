package magenda.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the parts of a {@link Schedule} by name; each setter returns this builder. */
public final class ScheduleBuilder {

  private final UUID id;
  private String title = "";
  private String subtitle = "";
  private String introduction = "";
  private ZoneId zone = ClockTime.UTC;
  private String language = "en";
  private @Nullable EdtfDate period;
  private @Nullable Duration defaultDuration;
  private List<String> columns = List.of();
  private Version version = Version.UNNUMBERED;
  private List<Cluster> clusters = List.of();
  private Sessions sessions = Sessions.NONE;
  private List<Release> releases = List.of();
  private UnknownMembers unknown = UnknownMembers.NONE;

  /** Begins with an empty schedule. */
  public ScheduleBuilder(UUID id) {
    this.id = id;
  }

  ScheduleBuilder(Schedule schedule) {
    id = schedule.id();
    title = schedule.title();
    subtitle = schedule.subtitle();
    introduction = schedule.introduction();
    zone = schedule.zone();
    language = schedule.language();
    period = schedule.period();
    defaultDuration = schedule.defaultDuration();
    columns = schedule.columns();
    version = schedule.version();
    clusters = schedule.clusters();
    sessions = schedule.sessions();
    releases = schedule.releases();
    unknown = schedule.unknown();
  }

  /** Sets {@link Schedule#title()}. */
  public ScheduleBuilder title(String value) {
    title = value;
    return this;
  }

  /** Sets {@link Schedule#subtitle()}. */
  public ScheduleBuilder subtitle(String value) {
    subtitle = value;
    return this;
  }

  /** Sets {@link Schedule#introduction()}. */
  public ScheduleBuilder introduction(String value) {
    introduction = value;
    return this;
  }

  /** Sets {@link Schedule#zone()}. */
  public ScheduleBuilder zone(ZoneId value) {
    zone = value;
    return this;
  }

  /** Sets {@link Schedule#language()}. */
  public ScheduleBuilder language(String value) {
    language = value;
    return this;
  }

  /** Sets {@link Schedule#period()}. */
  public ScheduleBuilder period(@Nullable EdtfDate value) {
    period = value;
    return this;
  }

  /** Sets {@link Schedule#defaultDuration()}. */
  public ScheduleBuilder defaultDuration(@Nullable Duration value) {
    defaultDuration = value;
    return this;
  }

  /** Sets {@link Schedule#columns()}. */
  public ScheduleBuilder columns(List<String> value) {
    columns = value;
    return this;
  }

  /** Sets {@link Schedule#version()}. */
  public ScheduleBuilder version(Version value) {
    version = value;
    return this;
  }

  /** Sets {@link Schedule#clusters()}. */
  public ScheduleBuilder clusters(List<Cluster> value) {
    clusters = value;
    return this;
  }

  /** Sets {@link Schedule#sessions()}; each id may occur once. */
  public ScheduleBuilder sessions(Collection<Session> value) {
    sessions = Sessions.of(value);
    return this;
  }

  /** Sets {@link Schedule#releases()}. */
  public ScheduleBuilder releases(List<Release> value) {
    releases = value;
    return this;
  }

  /** Sets {@link Schedule#unknown()}. */
  public ScheduleBuilder unknown(UnknownMembers value) {
    unknown = value;
    return this;
  }

  /** The schedule with all parts as set. */
  public Schedule build() {
    return new Schedule(
        id,
        title,
        subtitle,
        introduction,
        zone,
        language,
        period,
        defaultDuration,
        columns,
        version,
        clusters,
        sessions,
        releases,
        unknown);
  }
}
