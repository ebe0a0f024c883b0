package magenda.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import magenda.schedule.Approval;
import magenda.schedule.ClockTime;
import magenda.schedule.Cluster;
import magenda.schedule.EdtfDate;
import magenda.schedule.Organizers;
import magenda.schedule.Schedule;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.Sessions;
import magenda.schedule.Tbc;
import magenda.schedule.UnknownMembers;
import magenda.schedule.Version;
import magenda.schedule.When;

/**
 * The 24 rows of the draft schedule of the IGF 2021 preparatory phase, version 2 of 14 July 2021,
 * as values.
 */
public final class SeedSessions {

  private static final Instant MODIFIED = Instant.parse("2021-07-14T00:00:00Z");

  private SeedSessions() {}

  /** The schedule as the document has it. */
  public static Schedule schedule() {
    return new ScheduleBuilder(idOf("schedule"))
        .title("IGF 2021 Preparatory and Engagement Phase")
        .subtitle("Draft Schedule")
        .period(EdtfDate.parse("2021-07/2021-11", true))
        .version(
            new Version(
                "2",
                LocalDate.of(2021, 7, 14),
                Version.State.APPROVED,
                new Approval(
                    LocalDate.of(2021, 7, 13),
                    "call",
                    "MAG members present in the call",
                    "Version was approved by MAG members present in the call on 13 July 2021.",
                    UnknownMembers.NONE),
                UnknownMembers.NONE))
        .clusters(clusters())
        .sessions(Sessions.of(sessions()))
        .build();
  }

  /** The same as a draft, so that an edit does not begin another version. */
  public static Schedule draft() {
    return schedule().toBuilder()
        .version(new Version("3", null, Version.State.DRAFT, null, UnknownMembers.NONE))
        .build();
  }

  /** The id of a row, counted from 1. */
  public static UUID id(int row) {
    return idOf("row " + row);
  }

  private static List<Cluster> clusters() {
    return List.of(
        Cluster.of("MAG convened discussions", "", ""),
        Cluster.of("Youth track", "", ""),
        Cluster.of("Intersessional work", "", "convened by DCs, BPFs PNs"),
        Cluster.of("Sessions co-convened with NRIs and the broader IGF community", "", ""),
        Cluster.of("MAG Chair convened discussions", "", ""),
        Cluster.of("Capacity development", "CD", ""));
  }

  private static List<Session> sessions() {
    List<Session> rows = new ArrayList<>();
    add(
        rows,
        hour(7, 15, "22:00"),
        "CD",
        "IGF 2021 at St. Vincent and the Grenadines IGF",
        "IGF Secretariat");
    add(
        rows,
        hour(7, 30, "09:30"),
        "CD",
        "IGF 2021 at West African IGF",
        "IGF Secretariat/PNE/PNMA");
    add(
        rows,
        day(8, 31),
        "CD",
        "Youth engagement webinar: introduction to Internet governance",
        "German Informatics Society/German Youth IGF in collaboration with IGF Secretariat and the"
            + " Host Country/Polish Youth IGF",
        Tbc.TIME);
    add(
        rows,
        month(9),
        "CD",
        "Webinar: 16 years of IGF evolution and strengthening – taking stock and looking forward",
        "IGF Secretariat/MAG",
        Tbc.DATE);
    add(
        rows,
        hour(9, 8, "12:30"),
        "CD",
        "“Our Digital Future” - Addressing Digital Transformation and Cybersecurity",
        "IGF Secretariat, BPF Cybersecurity and other forms of relevant intersessional work,"
            + " Microsoft");
    add(
        rows,
        month(9),
        "CD",
        "IGF 2021 at LACIGF",
        "IGF Secretariat/LACIGF",
        Tbc.DATE,
        Tbc.DESCRIPTION,
        Tbc.ORGANIZERS);
    add(
        rows,
        hour(9, 13, "14:00"),
        "CD",
        "Youth engagement at IGF 2021: focus on environment",
        "Polish Youth IGF/Host Country and IGF Secretariat",
        Tbc.TITLE);
    add(
        rows,
        hour(9, 15, "14:00"),
        "CD",
        "IGF 2021 intersessional activities – taking stock and community engagement",
        "MAG Chair and IGF Secretariat and MAG members\nFacilitators of the BPFs, PNs and DCs");
    add(
        rows,
        hour(9, 21, "12:00"),
        "",
        "IGF 2021 – Official opening of the IGF 2021 preparatory phase",
        "MAG main issue-areas teams");
    add(
        rows,
        hour(9, 22, "15:00"),
        "",
        "IGF 2021 Introductory session II",
        "MAG main issue-areas teams");
    add(
        rows,
        hour(9, 23, "13:00"),
        "",
        "IGF 2021 Introductory session III",
        "MAG main issue-areas teams");
    add(
        rows,
        day(9, 27),
        "CD",
        "IGF 2021 at APrIGF",
        "APrIGF and IGF Secretariat/MAG issue teams",
        Tbc.TIME,
        Tbc.TITLE);
    add(
        rows,
        hour(10, 4, "14:00"),
        "",
        "Inclusive IG processes in the context of the pandemic: Lessons learned from online IG"
            + " events in the past 18 months",
        "MAG Chair and MAG WG-Hybrid meetings");
    add(
        rows,
        monthAndHour(10, "14:00"),
        "",
        "Dynamic Coalitions – public consultations on the DC paper",
        "IGF Secretariat/DCCG",
        Tbc.DATE);
    add(
        rows,
        hour(10, 13, "14:00"),
        "CD",
        "Youth engagement webinar",
        "Polish Youth IGF/Host Country and IGF Secretariat");
    add(
        rows,
        monthAndHour(10, "14:00"),
        "CD",
        "How to effectively host and participate in a hybrid IGF 2021",
        "IGF Secretariat/MAG WG-Hybrid meetings",
        Tbc.DATE,
        Tbc.ORGANIZERS);
    add(
        rows,
        month(10),
        "CD",
        "“Our Digital Future” - Addressing Digital Transformation and Cybersecurity",
        "IGF Secretariat, BPF Cybersecurity and other forms of relevant intersessional work,"
            + " Microsoft",
        Tbc.DATE);
    add(
        rows,
        hour(11, 1, "14:00"),
        "",
        "State of multistakeholder Internet governance and the IGF",
        "MAG Chair and WG-Strategy");
    add(
        rows,
        month(11),
        "CD",
        "IGF 2021 at the African IGF: discussing IGF 2021 issue areas and fostering engagement at"
            + " the IGF",
        "African IGF and IGF Secretariat/MAG issue teams",
        Tbc.DATE,
        Tbc.TITLE);
    add(
        rows,
        month(11),
        "CD",
        "How to effectively host and participate in a hybrid IGF 2021",
        "IGF Secretariat/MAG WG-Hybrid meetings",
        Tbc.DATE,
        Tbc.ORGANIZERS);
    add(
        rows,
        hour(11, 16, "14:00"),
        "CD",
        "Road to IGF 2021: what to expect?",
        "IGF Secretariat/MAG/Host Country");
    add(
        rows,
        month(11),
        "CD",
        "Youth engagement webinar: ways to maximise your 16th IGF participation",
        "IGF Secretariat/Polish Youth IGF/Host Country",
        Tbc.DATE);
    add(rows, month(11), "", "IGF 2021 wrap up on issue areas", "MAG issue area teams", Tbc.DATE);
    add(
        rows,
        When.of(EdtfDate.months(YearMonth.of(2021, 9), YearMonth.of(2021, 11), true), null),
        "",
        "Continuous online exchanges between the IGF 2021 MAG and the community on the IGF 2021"
            + " issue areas",
        "MAG issue-areas teams");
    return rows;
  }

  private static void add(
      List<Session> rows, When when, String tag, String title, String organizers, Tbc... tbc) {
    Set<Tbc> open = EnumSet.noneOf(Tbc.class);
    open.addAll(List.of(tbc));
    rows.add(
        Session.of(id(rows.size() + 1), MODIFIED).toBuilder()
            .title(title)
            .when(when)
            .tbc(open)
            .clusters(tag.isEmpty() ? List.of() : List.of("cd"))
            .platforms(List.of(rows.size() == 23 ? "Wiki pages" : "Zoom"))
            .organizers(Organizers.of(organizers, List.of()))
            .build());
  }

  private static When hour(int month, int day, String hour) {
    return When.of(EdtfDate.day(2021, month, day), utc(hour));
  }

  private static When day(int month, int day) {
    return When.of(EdtfDate.day(2021, month, day), null);
  }

  private static When month(int month) {
    return When.of(EdtfDate.month(2021, month), null);
  }

  private static When monthAndHour(int month, String hour) {
    return When.of(EdtfDate.month(2021, month), utc(hour));
  }

  private static ClockTime utc(String hour) {
    return ClockTime.at(LocalTime.parse(hour), ClockTime.UTC);
  }

  private static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
