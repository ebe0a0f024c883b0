package magenda.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the parts of a {@link Session} by name; each setter returns this builder. */
public final class SessionBuilder {

  private final UUID id;
  private String number = "";
  private String title = "";
  private String description = "";
  private Status status = Status.PLANNED;
  private When when = When.OPEN;
  private Set<Tbc> tbc = Set.of();
  private List<String> clusters = List.of();
  private List<String> platforms = List.of();
  private String link = "";
  private Organizers organizers = Organizers.NONE;
  private Map<String, String> fields = Map.of();
  private String series = "";
  private @Nullable UUID repeatOf;
  private String notes = "";
  private List<String> source = List.of();
  private Instant modified;
  private UnknownMembers unknown = UnknownMembers.NONE;

  /** Begins with an empty session. */
  public SessionBuilder(UUID id, Instant modified) {
    this.id = id;
    this.modified = modified;
  }

  SessionBuilder(Session session) {
    id = session.id();
    number = session.number();
    title = session.title();
    description = session.description();
    status = session.status();
    when = session.when();
    tbc = session.tbc();
    clusters = session.clusters();
    platforms = session.platforms();
    link = session.link();
    organizers = session.organizers();
    fields = session.fields();
    series = session.series();
    repeatOf = session.repeatOf();
    notes = session.notes();
    source = session.source();
    modified = session.modified();
    unknown = session.unknown();
  }

  /** Sets {@link Session#number()}. */
  public SessionBuilder number(String value) {
    number = value;
    return this;
  }

  /** Sets {@link Session#title()}. */
  public SessionBuilder title(String value) {
    title = value;
    return this;
  }

  /** Sets {@link Session#description()}. */
  public SessionBuilder description(String value) {
    description = value;
    return this;
  }

  /** Sets {@link Session#status()}. */
  public SessionBuilder status(Status value) {
    status = value;
    return this;
  }

  /** Sets {@link Session#when()}. */
  public SessionBuilder when(When value) {
    when = value;
    return this;
  }

  /** Sets {@link Session#tbc()}. */
  public SessionBuilder tbc(Set<Tbc> value) {
    tbc = value;
    return this;
  }

  /** Sets {@link Session#clusters()}. */
  public SessionBuilder clusters(List<String> value) {
    clusters = value;
    return this;
  }

  /** Sets {@link Session#platforms()}. */
  public SessionBuilder platforms(List<String> value) {
    platforms = value;
    return this;
  }

  /** Sets {@link Session#link()}. */
  public SessionBuilder link(String value) {
    link = value;
    return this;
  }

  /** Sets {@link Session#organizers()}. */
  public SessionBuilder organizers(Organizers value) {
    organizers = value;
    return this;
  }

  /** Sets {@link Session#fields()}. */
  public SessionBuilder fields(Map<String, String> value) {
    fields = value;
    return this;
  }

  /** Sets {@link Session#series()}. */
  public SessionBuilder series(String value) {
    series = value;
    return this;
  }

  /** Sets {@link Session#repeatOf()}. */
  public SessionBuilder repeatOf(@Nullable UUID value) {
    repeatOf = value;
    return this;
  }

  /** Sets {@link Session#notes()}. */
  public SessionBuilder notes(String value) {
    notes = value;
    return this;
  }

  /** Sets {@link Session#source()}. */
  public SessionBuilder source(List<String> value) {
    source = value;
    return this;
  }

  /** Sets {@link Session#modified()}. */
  public SessionBuilder modified(Instant value) {
    modified = value;
    return this;
  }

  /** Sets {@link Session#unknown()}. */
  public SessionBuilder unknown(UnknownMembers value) {
    unknown = value;
    return this;
  }

  /** The session with all parts as set. */
  public Session build() {
    return new Session(
        id,
        number,
        title,
        description,
        status,
        when,
        tbc,
        clusters,
        platforms,
        link,
        organizers,
        fields,
        series,
        repeatOf,
        notes,
        source,
        modified,
        unknown);
  }
}
