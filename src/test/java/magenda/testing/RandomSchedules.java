package magenda.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Release;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/**
 * Schedules of all sorts: every kind of time, texts of several scripts, members that are not known,
 * releases that share sessions with what came after. The same seed gives the same schedules.
 */
public final class RandomSchedules {

  private static final String[] WORDS = {
    "Road to IGF 2021",
    "Séance d’ouverture",
    "会议",
    "جلسة",
    "Ünïcödé ñ",
    "🗓️ 👩‍💻",
    "a\nb\r\n\tc",
    "\"quoted\" \\ back / slash",
    "\u0000\u0001\u007f\u2028\u2029\ufeff",
    "- bullet\n- **bold**",
    "[CD]",
    " ",
    "\ud83d half"
  };

  private static final ZoneId[] ZONES = {
    ClockTime.UTC,
    ZoneId.of("Europe/Paris"),
    ZoneId.of("America/New_York"),
    ZoneId.of("Asia/Kathmandu"),
    ZoneOffset.ofHoursMinutes(5, 30),
    ZoneOffset.ofHours(-8)
  };

  private static final String[] UNKNOWN_VALUES = {
    "null",
    "true",
    "\"text\"",
    "0.10",
    "1E+400",
    "12345678901234567890.000",
    "[]",
    "{}",
    "[1,[2,{\"deep\":[null,\"é\\n\"]}]]",
    "{\"b\":1,\"a\":{\"c\":-0.0}}"
  };

  private static final String[] UNKNOWN_NAMES = {"theme", "x-speakers", "été", "", "a.b[0]"};

  private final Random random;

  /** A generator that always gives the same for this seed. */
  public RandomSchedules(long seed) {
    random = new Random(seed);
  }

  /** A schedule with up to a dozen sessions and up to three releases. */
  public Schedule schedule() {
    return schedule(random.nextInt(13), random.nextInt(4));
  }

  /** A schedule with so many sessions and releases. */
  public Schedule schedule(int sessions, int releases) {
    UnknownMembers ofSchedule = unknown();
    ScheduleBuilder builder = details(new ScheduleBuilder(id())).unknown(ofSchedule);
    List<Session> present = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      present.add(session());
    }
    Schedule working = builder.sessions(present).build();
    List<Release> all = new ArrayList<>();
    Schedule newer = working;
    for (int i = 0; i < releases; i++) {
      Release release = releaseBefore(newer, ofSchedule);
      all.addFirst(release);
      newer = release.schedule();
    }
    return working.toBuilder().releases(all).build();
  }

  private Release releaseBefore(Schedule newer, UnknownMembers ofWorkingCopy) {
    List<Session> sessions = new ArrayList<>();
    for (Session session : newer.sessions()) {
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> sessions.add(edited(session));
        default -> sessions.add(session);
      }
    }
    if (random.nextBoolean()) {
      sessions.add(random.nextInt(sessions.size() + 1), session());
    }
    UUID id = random.nextInt(5) == 0 ? id() : newer.id();
    Schedule frozen =
        details(new ScheduleBuilder(id))
            .sessions(sessions)
            .version(version(Version.State.APPROVED))
            .unknown(random.nextBoolean() ? ofWorkingCopy : UnknownMembers.NONE)
            .build();
    UnknownMembers ofRelease =
        random.nextInt(3) == 0
            ? new UnknownMembers(Map.of("signature", "{\"key\":\"ab\"}"))
            : UnknownMembers.NONE;
    return new Release(frozen, maybe(this::words, ""), maybe(this::words, ""), ofRelease);
  }

  private ScheduleBuilder details(ScheduleBuilder builder) {
    List<String> columns = new ArrayList<>(List.of("Moderator", "Räum", "X"));
    return builder
        .title(maybe(this::words, ""))
        .subtitle(maybe(this::words, ""))
        .introduction(maybe(this::words, ""))
        .zone(one(ZONES))
        .language(one("en", "fr", "pt-BR", ""))
        .period(maybe(this::date, null))
        .defaultDuration(maybe(() -> Duration.ofMinutes(1 + random.nextInt(600)), null))
        .columns(columns.subList(0, random.nextInt(4)))
        .version(version(Version.State.DRAFT))
        .clusters(clusters());
  }

  private Version version(Version.State state) {
    Approval approval =
        maybe(
            () ->
                new Approval(
                    maybe(this::day, null),
                    maybe(this::words, ""),
                    maybe(this::words, ""),
                    maybe(this::words, ""),
                    unknown()),
            null);
    return new Version(one("", "1", "2.1"), maybe(this::day, null), state, approval, unknown());
  }

  private List<Cluster> clusters() {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(
            i ->
                new Cluster(
                    "c" + i,
                    maybe(this::words, ""),
                    one("", "CD", "ü"),
                    one("", "#12aBcD"),
                    maybe(this::words, ""),
                    unknown()))
        .toList();
  }

  /** A session of its own. */
  public Session session() {
    return new SessionBuilder(id(), moment())
        .number(one("", "", "1", "2a"))
        .title(words())
        .description(maybe(this::words, ""))
        .status(one(Status.values()))
        .when(when())
        .tbc(tbc())
        .clusters(some("c0", "c1", "gone"))
        .platforms(some("Zoom", "UNHQ, Geneva", ""))
        .link(one("", "https://example.org/?a=b&c=ü"))
        .organizers(organizers())
        .fields(fields())
        .series(one("", "", "Series"))
        .repeatOf(random.nextInt(4) == 0 ? id() : null)
        .notes(maybe(this::words, ""))
        .source(some("cell 1", "", "TBC\nOctober"))
        .unknown(unknown())
        .build();
  }

  /** Another state of a session. */
  public Session edited(Session session) {
    SessionBuilder builder = session.toBuilder().modified(moment());
    return switch (random.nextInt(5)) {
      case 0 -> builder.title(session.title() + " " + words()).build();
      case 1 -> builder.when(when()).build();
      case 2 -> builder.tbc(tbc()).build();
      case 3 -> builder.organizers(organizers()).build();
      default -> builder.unknown(unknown()).build();
    };
  }

  /** A time of any kind. */
  public When when() {
    EdtfDate date = random.nextInt(5) == 0 ? null : date();
    boolean range = date instanceof EdtfDate.DayRange && date.continuous();
    boolean daily = range && random.nextBoolean();
    ClockTime time = random.nextInt(3) == 0 ? null : time(range && !daily);
    String text = maybe(this::words, "");
    boolean understood = text.isBlank() || random.nextInt(4) > 0;
    return new When(date, time, daily && time != null, text, understood, unknown());
  }

  private ClockTime time(boolean toLastEnd) {
    LocalTime start = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    ZoneId zone = one(ZONES);
    return switch (random.nextInt(3)) {
      case 0 -> ClockTime.at(start, zone);
      case 1 -> ClockTime.between(start, start.plusMinutes(1 + random.nextInt(1439)), zone);
      default ->
          toLastEnd
              ? ClockTime.between(start, start, zone)
              : ClockTime.lasting(start, zone, Duration.ofMinutes(1 + random.nextInt(3000)));
    };
  }

  /** A date of any kind. */
  public EdtfDate date() {
    LocalDate day = day();
    YearMonth month = YearMonth.from(day);
    boolean continuous = random.nextBoolean();
    return switch (random.nextInt(4)) {
      case 0 -> new EdtfDate.Day(day);
      case 1 -> new EdtfDate.Month(month, continuous);
      case 2 -> new EdtfDate.DayRange(day, day.plusDays(1 + random.nextInt(40)), continuous);
      default ->
          new EdtfDate.MonthRange(month, month.plusMonths(1 + random.nextInt(9)), continuous);
    };
  }

  private LocalDate day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
  }

  private Instant moment() {
    return random.nextInt(10) == 0
        ? Instant.EPOCH
        : Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000));
  }

  private Set<Tbc> tbc() {
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    for (Tbc field : Tbc.values()) {
      if (random.nextInt(5) == 0) {
        tbc.add(field);
      }
    }
    return tbc;
  }

  private Organizers organizers() {
    return random.nextInt(4) == 0
        ? Organizers.NONE
        : new Organizers(maybe(this::words, ""), some("IGF Secretariat", "DCCG", "ü"), unknown());
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String column : some("Moderator", "Räum", "not declared")) {
      fields.put(column, words());
    }
    return fields;
  }

  /** Mostly none, else one to three members of any kind of value. */
  public UnknownMembers unknown() {
    if (random.nextInt(6) > 0) {
      return UnknownMembers.NONE;
    }
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : some(UNKNOWN_NAMES)) {
      members.put(name, one(UNKNOWN_VALUES));
    }
    return new UnknownMembers(members);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String words() {
    return one(WORDS) + (random.nextBoolean() ? " " + random.nextInt(100) : "");
  }

  private <T extends @Nullable Object> T maybe(Supplier<? extends T> value, T otherwise) {
    return random.nextInt(3) == 0 ? otherwise : value.get();
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private List<String> some(String... choices) {
    List<String> chosen = new ArrayList<>();
    for (String choice : choices) {
      if (random.nextBoolean()) {
        chosen.add(choice);
      }
    }
    return chosen;
  }
}
