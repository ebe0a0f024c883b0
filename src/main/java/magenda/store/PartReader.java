package magenda.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import magenda.problem.ProblemException;
import magenda.schedule.Approval;
import magenda.schedule.Cluster;
import magenda.schedule.Version;

/** Reads the parts of a schedule that are no sessions: clusters, version, columns. */
final class PartReader {

  private final JsonInput json;

  PartReader(JsonInput json) {
    this.json = json;
  }

  /** The list of columns stood on. */
  List<String> columns() throws ProblemException {
    List<String> columns = json.texts();
    requireOnce(columns);
    return columns;
  }

  /** The list of clusters stood on. */
  List<Cluster> clusters() throws ProblemException {
    List<Cluster> clusters = new ArrayList<>();
    json.beginList();
    while (json.nextElement()) {
      clusters.add(cluster());
    }
    requireOnce(clusters.stream().map(Cluster::id).toList());
    return clusters;
  }

  private void requireOnce(List<String> elements) throws ProblemException {
    Set<String> seen = new HashSet<>();
    for (String element : elements) {
      if (!seen.add(element)) {
        throw json.problem(StoreProblem.REPEATED, json.path(), element);
      }
    }
  }

  private Cluster cluster() throws ProblemException {
    String id = null;
    String words = "";
    String tag = "";
    String color = "";
    String note = "";
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "id" -> id = json.text();
        case "name" -> words = json.text();
        case "tag" -> tag = json.text();
        case "color" -> color = json.text();
        case "note" -> note = json.text();
        default -> unknown.keep(name, json);
      }
    }
    if (id == null) {
      throw json.missing("id");
    }
    try {
      return new Cluster(id, words, tag, color, note, unknown.members());
    } catch (IllegalArgumentException e) {
      throw json.contradiction(e);
    }
  }

  /** The version stood on. */
  Version version() throws ProblemException {
    String number = "";
    LocalDate date = null;
    Version.State state = Version.State.DRAFT;
    Approval approval = null;
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "number" -> number = json.text();
        case "date" -> date = json.meaning(Meanings::day);
        case "state" -> state = json.meaning(text -> Meanings.constant(Version.State.class, text));
        case "approval" -> approval = approval();
        default -> unknown.keep(name, json);
      }
    }
    return new Version(number, date, state, approval, unknown.members());
  }

  private Approval approval() throws ProblemException {
    LocalDate date = null;
    String how = "";
    String by = "";
    String text = "";
    UnknownReader unknown = new UnknownReader();
    json.beginObject();
    for (String name = json.nextMember(); name != null; name = json.nextMember()) {
      switch (name) {
        case "date" -> date = json.meaning(Meanings::day);
        case "how" -> how = json.text();
        case "by" -> by = json.text();
        case "text" -> text = json.text();
        default -> unknown.keep(name, json);
      }
    }
    return new Approval(date, how, by, text, unknown.members());
  }
}
