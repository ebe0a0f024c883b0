package magenda.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import magenda.schedule.Cluster;
import magenda.schedule.Organizers;
import magenda.schedule.ScheduleBuilder;
import magenda.schedule.Session;
import magenda.schedule.SessionBuilder;
import magenda.schedule.Sessions;
import magenda.schedule.Status;
import magenda.schedule.Tbc;
import magenda.schedule.When;
import org.jspecify.annotations.Nullable;

/**
 * The verbs on what stands in sessions, one or several. Each is one step for all of them, named
 * after the first that it changes; a session that is not in the document is passed over.
 */
public final class SessionVerbs {

  private final ScheduleDocument document;
  private final Set<UUID> ids;

  SessionVerbs(ScheduleDocument document, Collection<UUID> ids) {
    this.document = document;
    this.ids = Set.copyOf(ids);
  }

  // ---- in one go

  /** Gives another time, typed. */
  public void setWhen(When when, Set<Tbc> dateAndTimeTbc) {
    change(EditKind.WHEN, session -> at(session, when, dateAndTimeTbc).build());
  }

  /** Gives another time by moving on the timeline. */
  public void move(When when, Set<Tbc> dateAndTimeTbc) {
    change(EditKind.MOVE, session -> at(session, when, dateAndTimeTbc).build());
  }

  /** A session at another time: its other marks of what is to be confirmed stay. */
  static SessionBuilder at(Session session, When when, Set<Tbc> dateAndTimeTbc) {
    Set<Tbc> tbc = new HashSet<>(session.tbc());
    tbc.removeAll(Set.of(Tbc.DATE, Tbc.TIME));
    tbc.addAll(dateAndTimeTbc);
    return session.toBuilder().when(when).tbc(tbc);
  }

  /** Sets whether they are going to be held. */
  public void setStatus(Status status) {
    change(EditKind.STATUS, session -> session.toBuilder().status(status).build());
  }

  /**
   * Marks a field as to be confirmed, or as confirmed. For date and time the words of the author
   * are then out of date and go; words that were not understood stay.
   */
  public void setTbc(Tbc field, boolean toBeConfirmed) {
    change(
        EditKind.TBC,
        session -> {
          Set<Tbc> tbc = new HashSet<>(session.tbc());
          boolean changed = toBeConfirmed ? tbc.add(field) : tbc.remove(field);
          boolean outOfDate =
              changed && (field == Tbc.DATE || field == Tbc.TIME) && session.when().understood();
          When when = outOfDate ? session.when().withoutText() : session.when();
          return session.toBuilder().tbc(tbc).when(when).build();
        });
  }

  /** Sets all the clusters they belong to, by id. */
  public void setClusters(List<String> clusters) {
    change(EditKind.SESSION_CLUSTERS, session -> session.toBuilder().clusters(clusters).build());
  }

  /** Puts them into a cluster, or takes them out of it; their other clusters stay. */
  public void setCluster(String cluster, boolean belongs) {
    change(
        EditKind.SESSION_CLUSTERS,
        session -> {
          if (session.clusters().contains(cluster) == belongs) {
            return session;
          }
          List<String> clusters = new ArrayList<>(session.clusters());
          if (belongs) {
            clusters.add(cluster);
          } else {
            clusters.remove(cluster);
          }
          return session.toBuilder().clusters(clusters).build();
        });
  }

  /** Makes a cluster of the schedule, with another id if need be, and puts them into it. */
  public void addCluster(Cluster wanted) {
    List<Cluster> before = document.schedule().clusters();
    Cluster cluster =
        wanted.withFreeId(before.stream().map(Cluster::id).collect(Collectors.toSet()));
    change(
        EditKind.SESSION_CLUSTERS,
        session -> {
          List<String> clusters = new ArrayList<>(session.clusters());
          clusters.add(cluster.id());
          return session.toBuilder().clusters(clusters).build();
        },
        schedule -> {
          List<Cluster> clusters = new ArrayList<>(before);
          clusters.add(cluster);
          return schedule.clusters(clusters);
        },
        null);
  }

  // ---- while it is typed

  /** Types a title. */
  public void setTitle(String title) {
    type(EditKind.TITLE, builder -> builder.title(title));
  }

  /** Types a description, in Markdown. */
  public void setDescription(String description) {
    type(EditKind.DESCRIPTION, builder -> builder.description(description));
  }

  /** Sets the platforms. */
  public void setPlatforms(List<String> platforms) {
    type(EditKind.PLATFORMS, builder -> builder.platforms(platforms));
  }

  /** Types the link for joining. */
  public void setLink(String link) {
    type(EditKind.LINK, builder -> builder.link(link));
  }

  /** Types who organizes; the parties that are named stay. */
  public void setOrganizers(String text) {
    changeOrganizers(organizers -> organizers.withText(text));
  }

  /** Sets the parties that are named as organizers; the words stay. */
  public void setParties(List<String> parties) {
    changeOrganizers(organizers -> organizers.withParties(parties));
  }

  private void changeOrganizers(UnaryOperator<Organizers> change) {
    type(
        new Typing(EditKind.ORGANIZERS, ids, ""),
        session -> session.toBuilder().organizers(change.apply(session.organizers())).build());
  }

  /** Types the number the authors give a session. */
  public void setNumber(String number) {
    type(EditKind.NUMBER, builder -> builder.number(number));
  }

  /** Types internal notes. */
  public void setNotes(String notes) {
    type(EditKind.NOTES, builder -> builder.notes(notes));
  }

  /** Types the name of the series. */
  public void setSeries(String series) {
    type(EditKind.SERIES, builder -> builder.series(series));
  }

  /** Types what stands in one of the schedule's further columns; empty takes it away. */
  public void setField(String column, String value) {
    type(
        new Typing(EditKind.FIELD, ids, column),
        session -> {
          Map<String, String> fields = new LinkedHashMap<>(session.fields());
          fields.put(column, value);
          return session.toBuilder().fields(fields).build();
        });
  }

  // ---- how a verb becomes a step

  private void type(EditKind kind, UnaryOperator<SessionBuilder> change) {
    type(new Typing(kind, ids, ""), session -> change.apply(session.toBuilder()).build());
  }

  private void type(Typing typing, UnaryOperator<Session> change) {
    change(typing.kind(), change, UnaryOperator.identity(), typing);
  }

  private void change(EditKind kind, UnaryOperator<Session> change) {
    change(kind, change, UnaryOperator.identity(), null);
  }

  private void change(
      EditKind kind,
      UnaryOperator<Session> change,
      UnaryOperator<ScheduleBuilder> besides,
      @Nullable Typing typing) {
    Sessions before = document.schedule().sessions();
    List<Session> changed = new ArrayList<>();
    Sessions sessions = before;
    int left = ids.size(); // mostly one, behind which nothing has to be looked at
    for (int i = 0; left > 0 && i < before.size(); i++) {
      Session session = before.get(i);
      if (ids.contains(session.id())) {
        left--;
        Session edited = change.apply(session);
        if (!edited.equals(session)) {
          changed.add(session);
          sessions = sessions.replaced(i, edited.toBuilder().modified(document.now()).build());
        }
      }
    }
    if (!changed.isEmpty()) {
      Sessions after = sessions;
      document.step(
          EditLabel.of(kind, changed),
          schedule -> besides.apply(schedule.toBuilder()).sessions(after).build(),
          typing);
    }
  }
}
