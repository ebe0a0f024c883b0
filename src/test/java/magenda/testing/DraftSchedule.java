package magenda.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Sessions;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/** A schedule like those the table is made for: fixed hours, open days, months, bullets, marks. */
public final class DraftSchedule {

  private static final Instant MODIFIED = Instant.parse("2021-07-14T00:00:00Z");
  private final List<Session> sessions = new ArrayList<>();

  private DraftSchedule() {}

  /** The schedule with its 24 sessions. */
  public static Schedule create() {
    DraftSchedule draft = new DraftSchedule();
    draft.fill();
    return Schedule.empty(UUID.nameUUIDFromBytes(new byte[] {1})).toBuilder()
        .title("IGF 2021 Preparatory and Engagement Phase")
        .period(EdtfDate.months(YearMonth.of(2021, 7), YearMonth.of(2021, 12), false))
        .clusters(
            List.of(
                Cluster.of("MAG convened discussions", "", ""),
                Cluster.of("Youth track", "", ""),
                Cluster.of("Intersessional work", "", "convened by DCs, BPFs, PNs"),
                Cluster.of("Capacity development", "CD", "")))
        .sessions(Sessions.of(draft.sessions))
        .build();
  }

  /** Many sessions, repeating those of the schedule. */
  public static Schedule large(int count) {
    Schedule small = create();
    List<Session> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Session s = small.sessions().get(i % small.sessions().size());
      many.add(
          new SessionBuilder(id(i + 1_000), MODIFIED)
              .title(s.title() + " " + i)
              .description(s.description())
              .when(s.when())
              .tbc(s.tbc())
              .clusters(s.clusters())
              .platforms(s.platforms())
              .organizers(s.organizers())
              .build());
    }
    return small.toBuilder().sessions(Sessions.of(many)).build();
  }

  /** The id of the session in this row, counted from 1. */
  public static UUID id(int row) {
    return UUID.nameUUIDFromBytes(("row " + row).getBytes(StandardCharsets.UTF_8));
  }

  private void fill() {
    day(
        "15 July\n22:00 UTC",
        7,
        15,
        "22:00",
        true,
        "IGF 2021 at St. Vincent and the Grenadines IGF",
        "Ways of engagement in IGF 2021",
        "IGF Secretariat");
    day(
        "30 July\n09:30 UTC",
        7,
        30,
        "09:30",
        true,
        "IGF 2021 at West African IGF",
        "Exchanges on digital policy trends in access and environment",
        "IGF Secretariat/PNE/PNMA");
    day(
        "31 August TBC",
        8,
        31,
        null,
        true,
        "Youth engagement webinar: introduction to Internet governance",
        "",
        "German Informatics Society/German Youth IGF in collaboration with IGF Secretariat and the"
            + " Host Country/Polish Youth IGF");
    month(
        "TBC September",
        9,
        null,
        true,
        "Webinar: 16 years of IGF evolution and strengthening – taking stock and looking forward",
        "",
        "IGF Secretariat/MAG");
    day(
        "8 September\n12:30 UTC",
        9,
        8,
        "12:30",
        true,
        "“Our Digital Future” – Addressing Digital Transformation and Cybersecurity",
        "",
        "IGF Secretariat, BPF Cybersecurity and other forms of relevant intersessional work,"
            + " Microsoft");
    month(
        "TBC September",
        9,
        null,
        true,
        "IGF 2021 at LACIGF",
        "Ways of engagement in IGF 2021 and discussing issue areas of relevance",
        "IGF Secretariat/LACIGF",
        Tbc.DESCRIPTION,
        Tbc.ORGANIZERS);
    day(
        "13 September\n14:00 UTC",
        9,
        13,
        "14:00",
        true,
        "Youth engagement at IGF 2021: focus on environment",
        "",
        "Polish Youth IGF/Host Country and IGF Secretariat",
        Tbc.TITLE);
    day(
        "15 September\n14:00 UTC",
        9,
        15,
        "14:00",
        true,
        "IGF 2021 intersessional activities – taking stock and community engagement",
        """
        Updates on draft research and recommendations followed by interactive discussion

        - Best Practice Forum on Cybersecurity
        - Best Practice Forum on Gender and Digital Rights
        - Policy Network on Environment
        - Policy Network on Meaningful Access
        - Dynamic Coalitions (DC Coordination Group and all DCs who choose to participate)

        Goal: Discuss issues these workstream cover\
        """,
        "MAG Chair and IGF Secretariat and MAG members\nFacilitators of the BPFs, PNs and DCs");
    day(
        "21 September\n12:00 UTC",
        9,
        21,
        "12:00",
        false,
        "IGF 2021 – Official opening of the IGF 2021 preparatory phase",
        """
        Framing the challenge: IGF 2021 focus areas

        - Overview of the **issue areas**
        - Strategic goals for *IGF 2021*
        - Main challenges associated with the main focus areas (Universal access and meaningful connectivity and Economic and social inclusion and human rights)

        Goal: Refining the scope of these issues with input from the perspective of different regions and stakeholder groups.\
        """,
        "MAG main issue-areas teams");
    day(
        "22 September\n15:00 UTC",
        9,
        22,
        "15:00",
        false,
        "IGF 2021 Introductory session II",
        """
        - Emerging regulation: market structure, content, data and consumer/users rights regulation
        - Environmental sustainability and climate change\
        """,
        "MAG main issue-areas teams");
    day(
        "23 September 2021 13:00 UTC",
        9,
        23,
        "13:00",
        false,
        "IGF 2021 Introductory session III",
        """
        - Inclusive Internet governance ecosystems and digital cooperation
        - Trust, security, stability\
        """,
        "MAG main issue-areas teams");
    day(
        "27 September 2021\nTBC",
        9,
        27,
        null,
        true,
        "IGF 2021 at APrIGF",
        "ways of engagement and discussing issue areas of relevance for the community",
        "APrIGF and IGF Secretariat/MAG issue teams",
        Tbc.TITLE);
    day(
        "4 October \n14:00 UTC",
        10,
        4,
        "14:00",
        false,
        "Inclusive IG processes in the context of the pandemic: Lessons learned from online IG"
            + " events in the past 18 months",
        "",
        "MAG Chair and MAG WG-Hybrid meetings");
    month(
        "TBC October\n14:00 UTC",
        10,
        "14:00",
        false,
        "Dynamic Coalitions – public consultations on the DC paper",
        "",
        "IGF Secretariat/DCCG");
    day(
        "13 October \n14:00 UTC",
        10,
        13,
        "14:00",
        true,
        "Youth engagement webinar",
        "",
        "Polish Youth IGF/Host Country and IGF Secretariat");
    month(
        "TBC October\n14:00 UTC",
        10,
        "14:00",
        true,
        "How to effectively host and participate in a hybrid IGF 2021",
        "Training for session organizers and participants (session I)",
        "IGF Secretariat/MAG WG-Hybrid meetings",
        Tbc.ORGANIZERS);
    month(
        "TBC October",
        10,
        null,
        true,
        "“Our Digital Future” – Addressing Digital Transformation and Cybersecurity",
        "",
        "IGF Secretariat, BPF Cybersecurity and other forms of relevant intersessional work,"
            + " Microsoft");
    day(
        "1 November \n14:00 UTC",
        11,
        1,
        "14:00",
        false,
        "State of multistakeholder Internet governance and the IGF",
        "",
        "MAG Chair and WG-Strategy");
    month(
        "TBC November",
        11,
        null,
        true,
        "IGF 2021 at the African IGF: discussing IGF 2021 issue areas and fostering engagement at"
            + " the IGF",
        "",
        "African IGF and IGF Secretariat/MAG issue teams",
        Tbc.TITLE);
    month(
        "TBC November",
        11,
        null,
        true,
        "How to effectively host and participate in a hybrid IGF 2021",
        "Training for session organizers and participants (session II)",
        "IGF Secretariat/MAG WG-Hybrid meetings",
        Tbc.ORGANIZERS);
    day(
        "16 November \n14:00 UTC",
        11,
        16,
        "14:00",
        true,
        "Road to IGF 2021: what to expect?",
        "",
        "IGF Secretariat/MAG/Host Country");
    month(
        "TBC November",
        11,
        null,
        true,
        "Youth engagement webinar: ways to maximise your 16th IGF participation",
        "",
        "IGF Secretariat/Polish Youth IGF/Host Country");
    month(
        "TBC November",
        11,
        null,
        false,
        "IGF 2021 wrap up on issue areas",
        "Looking at consolidated outputs and launching the updated meeting guide",
        "MAG issue area teams");
    add(
        "Sep-Nov (cont.)",
        When.of(EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true), null),
        Set.of(),
        false,
        "Continuous online exchanges between the IGF 2021 MAG and the community on the IGF 2021"
            + " issue areas to map and gather relevant resources on how the issues are being"
            + " addressed within the context of the wider IGF community.",
        "",
        "MAG issue-areas teams");
  }

  private void day(
      String words,
      int month,
      int day,
      @Nullable String hour,
      boolean cd,
      String title,
      String description,
      String organizers,
      Tbc... more) {
    Set<Tbc> tbc = EnumSet.noneOf(Tbc.class);
    tbc.addAll(Set.of(more));
    if (hour == null) {
      tbc.add(Tbc.TIME);
    }
    add(
        words,
        When.of(EdtfDate.day(2021, month, day), clock(hour)),
        tbc,
        cd,
        title,
        description,
        organizers);
  }

  private void month(
      String words,
      int month,
      @Nullable String hour,
      boolean cd,
      String title,
      String description,
      String organizers,
      Tbc... more) {
    Set<Tbc> tbc = EnumSet.of(Tbc.DATE, more);
    add(
        words,
        When.of(EdtfDate.month(2021, month), clock(hour)),
        tbc,
        cd,
        title,
        description,
        organizers);
  }

  private static @Nullable ClockTime clock(@Nullable String hour) {
    return hour == null ? null : ClockTime.at(LocalTime.parse(hour), ClockTime.UTC);
  }

  private void add(
      String words,
      When when,
      Set<Tbc> tbc,
      boolean cd,
      String title,
      String description,
      String organizers) {
    List<String> parties = List.of(organizers.split("/| and |, |\n"));
    sessions.add(
        new SessionBuilder(id(sessions.size() + 1), MODIFIED)
            .title(title)
            .description(description)
            .when(when.withText(words))
            .tbc(tbc)
            .clusters(cd ? List.of("cd") : List.of())
            .platforms(List.of(words.startsWith("Sep-") ? "Wiki pages" : "Zoom"))
            .organizers(Organizers.of(organizers, parties))
            .source(
                List.of(
                    words, (cd ? "[CD] " : "") + title + "\n" + description, "Zoom", organizers))
            .build());
  }
}
