package magenda.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/**
 * Ten thousand sessions over five years in the manner of the draft schedules of the IGF: the same
 * shares of hours, open months and TBCs, texts of the same length. Always the same ones.
 */
public final class TenThousand {

  private static final int COUNT = 10_000;
  private static final Instant MODIFIED = Instant.parse("2021-07-14T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 5 * 365;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final List<String> TOPICS =
      List.of(
          "Youth engagement webinar: introduction to Internet governance",
          "16 years of IGF evolution and strengthening – taking stock and looking forward",
          "“Our Digital Future” – Addressing Digital Transformation and Cybersecurity",
          "Intersessional activities – taking stock and community engagement",
          "Official opening of the preparatory phase",
          "Introductory session on emerging and cross-cutting issue areas",
          "Inclusive IG processes in the context of the pandemic: Lessons learned",
          "Dynamic Coalitions – public consultations on the DC paper",
          "How to effectively host and participate in a hybrid IGF",
          "State of multistakeholder Internet governance and the IGF",
          "Road to IGF: what to expect?",
          "Wrap up on issue areas");

  private static final List<String> BODIES =
      List.of(
          "IGF Secretariat",
          "DCCG",
          "MAG Chair",
          "MAG WG-Hybrid meetings",
          "Polish Youth IGF",
          "Host Country",
          "LACIGF",
          "African IGF",
          "APrIGF",
          "BPF Cybersecurity",
          "German Informatics Society",
          "MAG main issue-areas teams");

  private static final List<String> POINTS =
      List.of(
          "Emerging regulation: market structure, content, data and consumer rights",
          "Environmental sustainability and climate change",
          "Inclusive Internet governance ecosystems and digital cooperation",
          "Trust, security, stability",
          "Universal access and meaningful connectivity",
          "Economic and social inclusion and human rights");

  private final Random random = new Random(2021);

  private TenThousand() {}

  /** The schedule. */
  public static Schedule schedule() {
    return new TenThousand().make();
  }

  /** The words of the time cells of all sessions, as they would be typed. */
  public static List<String> timeCells() {
    return schedule().sessions().stream().map(session -> session.when().text()).toList();
  }

  private Schedule make() {
    List<Session> sessions = new ArrayList<>(COUNT);
    for (int i = 1; i <= COUNT; i++) {
      sessions.add(session(i));
    }
    return new ScheduleBuilder(new UUID(20, 21))
        .title("IGF Preparatory and Engagement Phase")
        .subtitle("Draft Schedule")
        .introduction("The preparatory phase will include several online discussions.")
        .period(EdtfDate.parse("2021-01/2025-12", true))
        .defaultDuration(Duration.ofHours(1))
        .columns(List.of("Moderator"))
        .version(new Version("3", null, Version.State.DRAFT, null, UnknownMembers.NONE))
        .clusters(
            List.of(
                Cluster.of("Capacity development", "CD", ""),
                Cluster.of("Youth track", "YT", ""),
                Cluster.of("Intersessional work", "IW", "convened by DCs, BPFs, PNs"),
                Cluster.of("MAG convened discussions", "", "")))
        .sessions(sessions)
        .build();
  }

  private Session session(int number) {
    SessionBuilder builder = new SessionBuilder(new UUID(random.nextLong(), number), MODIFIED);
    String body = one(BODIES);
    String other = one(BODIES);
    String title = one(TOPICS) + " (" + number + ")";
    setTime(builder);
    return builder
        .title(title)
        .description(description())
        .clusters(random.nextInt(3) > 0 ? List.of("cd") : List.of("iw", "yt"))
        .platforms(List.of("Zoom"))
        .link(random.nextInt(4) == 0 ? "https://example.org/join/" + number : "")
        .organizers(Organizers.of(body + "/" + other, List.of(body, other)))
        .fields(random.nextInt(5) == 0 ? Map.of("Moderator", "Facilitator of " + body) : Map.of())
        .source(List.of("[CD] " + title, "Zoom", body + "/" + other))
        .build();
  }

  private String description() {
    StringBuilder text = new StringBuilder("Presentation followed by interactive discussion\n");
    int points = random.nextInt(5);
    for (int i = 0; i < points; i++) {
      text.append("\n- ").append(one(POINTS));
    }
    return points > 2
        ? text.append("\n\n**Goal:** Refining the scope of these issues.").toString()
        : text.toString();
  }

  /** In shares of 24 as in the real document. */
  private void setTime(SessionBuilder builder) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    YearMonth month = YearMonth.from(day);
    LocalTime hour = LocalTime.of(8 + random.nextInt(14), 30 * random.nextInt(2));
    int share = random.nextInt(24);
    if (share < 12) {
      boolean lengthStated = random.nextInt(3) == 0;
      ClockTime time =
          lengthStated
              ? ClockTime.between(hour, hour.plusMinutes(90), ClockTime.UTC)
              : ClockTime.at(hour, ClockTime.UTC);
      String words = lengthStated ? hour + "–" + hour.plusMinutes(90) : hour.toString();
      set(builder, new EdtfDate.Day(day), time, DAY.format(day) + "\n" + words + " UTC");
    } else if (share < 14) {
      set(builder, new EdtfDate.Day(day), null, DAY.format(day) + " TBC", Tbc.TIME);
    } else if (share < 21) {
      set(builder, new EdtfDate.Month(month, false), null, "TBC " + MONTH.format(month), Tbc.DATE);
    } else if (share < 23) {
      ClockTime time = ClockTime.at(hour, ClockTime.UTC);
      String words = "TBC " + MONTH.format(month) + "\n" + hour + " UTC";
      set(builder, new EdtfDate.Month(month, false), time, words, Tbc.DATE);
    } else {
      YearMonth last = month.plusMonths(2);
      String words = MONTH.format(month) + " – " + MONTH.format(last) + " (cont.)";
      set(builder, EdtfDate.months(month, last, true), null, words);
    }
  }

  private static void set(
      SessionBuilder builder, EdtfDate date, @Nullable ClockTime time, String words, Tbc... tbc) {
    builder.when(When.of(date, time).withText(words)).tbc(Set.of(tbc));
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
