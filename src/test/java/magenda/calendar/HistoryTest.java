package magenda.calendar;

import static magenda.calendar.Samples.MODIFIED;
import static magenda.calendar.Samples.after;
import static magenda.calendar.Samples.day;
import static magenda.calendar.Samples.draft;
import static magenda.calendar.Samples.hours;
import static magenda.calendar.Samples.id;
import static magenda.calendar.Samples.released;
import static magenda.calendar.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import magenda.schedule.Schedule;
import magenda.schedule.Session;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.junit.jupiter.api.Test;

/** SEQUENCE and withdrawn entries, over the releases. */
class HistoryTest {

  private static final UUID DAY = Uids.day(session(1, "A").build());
  private static final UUID SEPTEMBER = Uids.digest(Samples.SCHEDULE, "2021-09", "");

  @Test
  void sequenceRisesWithStartEndAndStatusOnly() throws Exception {
    List<Ics> ics =
        releases(
            session(1, "A", hours("2021-07-15", "13:00", "14:00")),
            session(1, "Another title", hours("2021-07-15", "13:00", "14:00"), Tbc.TITLE),
            session(1, "A", hours("2021-07-15", "15:00", "16:00")),
            session(1, "A", hours("2021-07-15", "15:00", "16:30")),
            session(1, "A", hours("2021-07-15", "15:00", "16:30"), Tbc.TIME),
            session(1, "A", hours("2021-07-15", "15:00", "16:30"), Tbc.TIME));

    assertThat(sequences(ics, id(1))).containsExactly(0, 0, 1, 2, 3, 3);
  }

  @Test
  void aDraftCountsOnlyWhatItChanges() throws Exception {
    Schedule release = released("1", session(1, "A", hours("2021-07-15", "13:00")));
    Session same = release.sessions().getFirst();
    Session moved = session(1, "A", hours("2021-07-15", "14:00"));

    assertThat(draftAfter(release, same)).containsEntry("SEQUENCE", "0");
    assertThat(draftAfter(release, moved)).containsEntry("SEQUENCE", "1");
  }

  private static Map<String, String> draftAfter(Schedule release, Session session)
      throws Exception {
    Schedule file = after(draft("2", session), release);
    return Ics.of(file, CalendarOptions.of(Preset.MEMBERS).with(Edition.WORKING_COPY)).only();
  }

  @Test
  void aDroppedSessionIsCancelledForOneRelease() throws Exception {
    Schedule first = released("1", session(1, "A", hours("2021-07-15", "13:00")));
    Schedule second = released("2");
    Schedule third = released("3");

    Ics ics = Ics.members(after(second, first));

    assertThat(ics.only())
        .containsEntry("UID", id(1).toString())
        .containsEntry("SUMMARY", "CANCELLED: A")
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("SEQUENCE", "1")
        .containsEntry("TRANSP", "TRANSPARENT")
        .containsEntry("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        .containsEntry("DTSTART", "20210715T130000Z");
    assertThat(ics.report().withdrawn()).isEqualTo(1);
    assertThat(ics.report().outcomes()).isEmpty();
    assertThat(Ics.members(after(third, first, second)).events()).isEmpty();
  }

  @Test
  void aSessionThatComesBackCountsOn() throws Exception {
    Schedule with = released("1", session(1, "A", hours("2021-07-15", "13:00")));
    Schedule without = released("2");

    assertThat(Ics.members(after(with, with, without)).only())
        .containsEntry("STATUS", "CONFIRMED")
        .containsEntry("SEQUENCE", "2");
  }

  @Test
  void thePlaceholderOfADayIsCancelledOnceTheHourIsKnown() throws Exception {
    List<Ics> ics =
        releases(
            session(1, "A", day("2021-08-31"), Tbc.TIME),
            session(1, "A", hours("2021-08-31", "13:00")),
            session(1, "A", hours("2021-08-31", "13:00")));

    assertThat(ics.get(0).only()).containsEntry("UID", DAY.toString());
    assertThat(ics.get(1).event(id(1))).containsEntry("STATUS", "CONFIRMED");
    assertThat(ics.get(1).event(DAY))
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("SEQUENCE", "1")
        .containsEntry("SUMMARY", "[replaced] A");
    assertThat(ics.get(2).only()).containsEntry("UID", id(1).toString());
  }

  @Test
  void anHourThatIsOpenAgainIsWithdrawn() throws Exception {
    List<Ics> ics =
        releases(
            session(1, "A", hours("2021-09-15", "13:00")),
            session(1, "A", day("2021-09"), Tbc.DATE),
            session(1, "A", hours("2021-09-15", "13:00")));

    assertThat(ics.get(1).event(id(1)))
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("SUMMARY", "[replaced] A");
    assertThat(ics.get(1).event(SEPTEMBER)).containsEntry("STATUS", "TENTATIVE");
    assertThat(sequences(ics, id(1))).containsExactly(0, 1, 2);
  }

  @Test
  void theSequenceOfADigestRisesWithItsListAndTheEmptiedOneIsCancelledOnce() throws Exception {
    Session a = session(1, "A", day("2021-09"), Tbc.DATE);
    Session b = session(2, "B", day("2021-09"), Tbc.DATE);
    Session agreed = session(1, "A", hours("2021-09-15", "13:00"));
    Session retyped = session(1, "A", day("2021-09").withText("September, TBC"), Tbc.DATE);
    Schedule one = released("1", a);
    Schedule same = released("2", retyped);
    Schedule two = released("3", a, b);
    Schedule none = released("4", agreed);
    Schedule still = released("5", agreed);

    assertThat(Ics.members(after(same, one)).event(SEPTEMBER)).containsEntry("SEQUENCE", "0");
    assertThat(Ics.members(after(two, one, same)).event(SEPTEMBER)).containsEntry("SEQUENCE", "1");
    assertThat(Ics.members(after(none, one, same, two)).event(SEPTEMBER))
        .containsEntry("SEQUENCE", "2")
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("DTSTART", ";VALUE=DATE:20210901");
    assertThat(Ics.members(after(still, one, same, two, none)).find(SEPTEMBER)).isEmpty();
  }

  @Test
  void aDigestIsStampedWithTheLatestChangeInIt() throws Exception {
    Schedule schedule =
        released(
            "1",
            session(1, "A", day("2021-09")),
            session(2, "B", day("2021-09")).toBuilder()
                .modified(MODIFIED.plus(Duration.ofHours(2)))
                .build());

    assertThat(Ics.members(schedule).only())
        .containsEntry("DTSTAMP", "20210714T103000Z")
        .containsEntry("LAST-MODIFIED", "20210714T103000Z");
  }

  @Test
  void aCancelledSessionThatStaysSaysSoWithoutBeingWithdrawn() throws Exception {
    Session planned = session(1, "A", hours("2021-07-15", "13:00"));
    Session cancelled = planned.toBuilder().status(Status.CANCELLED).build();

    Ics ics = Ics.members(after(released("2", cancelled), released("1", planned)));

    assertThat(ics.only())
        .containsEntry("SUMMARY", "CANCELLED: A")
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("SEQUENCE", "1");
    assertThat(ics.report().withdrawn()).isZero();
  }

  @Test
  void aCancelledSessionThatLosesItsDayIsCancelledInTheCalendar() throws Exception {
    Session planned = session(1, "A", hours("2021-07-15", "13:00"));
    Session cancelled = planned.toBuilder().status(Status.CANCELLED).when(When.OPEN).build();

    Ics ics = Ics.members(after(released("2", cancelled), released("1", planned)));

    assertThat(ics.only())
        .containsEntry("SUMMARY", "CANCELLED: A")
        .containsEntry("STATUS", "CANCELLED");
  }

  @Test
  void aDraftWithdrawsNothing() throws Exception {
    Schedule file = after(draft("2"), released("1", session(1, "A", hours("2021-07-15", "13:00"))));

    Ics ics = Ics.of(file, CalendarOptions.of(Preset.MEMBERS).with(Edition.WORKING_COPY));

    assertThat(ics.events()).isEmpty();
  }

  @Test
  void participantsAreToldWhenAnHourIsNoLongerConfirmed() throws Exception {
    Schedule first = released("1", session(1, "A", hours("2021-07-15", "13:00")));
    Schedule second = released("2", session(1, "A", hours("2021-07-15", "13:00"), Tbc.TIME));

    Ics ics = Ics.of(after(second, first), CalendarOptions.of(Preset.PARTICIPANTS));

    assertThat(ics.only())
        .containsEntry("STATUS", "CANCELLED")
        .containsEntry("SUMMARY", "[replaced] A");
  }

  /** The calendars of releases of one session, each with all those before it. */
  private static List<Ics> releases(Session... states) throws Exception {
    List<Schedule> earlier = new ArrayList<>();
    List<Ics> calendars = new ArrayList<>();
    for (Session state : states) {
      Schedule release = released(Integer.toString(earlier.size() + 1), state);
      calendars.add(Ics.members(after(release, earlier.toArray(Schedule[]::new))));
      earlier.add(release);
    }
    return calendars;
  }

  private static List<Integer> sequences(List<Ics> calendars, UUID uid) {
    return calendars.stream()
        .map(ics -> ics.event(uid).getOrDefault("SEQUENCE", "-1"))
        .map(Integer::valueOf)
        .toList();
  }
}
