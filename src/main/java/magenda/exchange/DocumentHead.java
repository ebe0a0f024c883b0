package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.schedule.Cluster;
import magenda.schedule.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraphs before the schedule table say.
 *
 * <p>The first line is the title; a short line after it, before the version, the subtitle. A line
 * such as "v. 2 14 July 2021" is the version, with its approval where a footnote tells of one.
 * Items of a list are the clusters if the words before them speak of clusters or tracks, or if one
 * of them ends with a tag; a line under an item is the note of that cluster. All else is the
 * introduction, so that nothing is lost.
 */
record DocumentHead(
    String title, String subtitle, String introduction, Version version, List<Cluster> clusters) {

  private static final int LONGEST_SUBTITLE = 80;

  private static final Pattern LIST_OF_CLUSTERS =
      Pattern.compile("(?iu)\\b(?:clusters?|tracks?|groupes?|volets?|axes?|grupos?|ejes?)\\b");
  private static final Pattern HEADING = Pattern.compile("(?iu)clusters?\\s*:?");
  private static final Pattern TAGGED = Pattern.compile("(.+?)\\s*\\[([^\\[\\]]+)\\]");
  private static final Pattern NOTE = Pattern.compile("(?iu)(?:[-–—]\\s*.*|convened by .*)");

  DocumentHead {
    clusters = List.copyOf(clusters);
  }

  /** Reads the paragraphs before the table. */
  static DocumentHead read(List<Paragraph> paragraphs) {
    Reader reader = new Reader();
    for (Paragraph paragraph : paragraphs) {
      reader.read(paragraph);
    }
    return reader.head();
  }

  private static final class Reader {

    private String title = "";
    private String subtitle = "";
    private @Nullable Version version;
    private final List<String> introduction = new ArrayList<>();
    private final List<String> listLead = new ArrayList<>();
    private final List<Item> list = new ArrayList<>();
    private List<Cluster> clusters = List.of();

    private record Item(String words, List<String> notes) {}

    private void read(Paragraph paragraph) {
      List<String> lines = CellText.lines(paragraph.text());
      if (lines.isEmpty()) {
        return;
      }
      if (paragraph.item()) {
        list.add(new Item(lines.getFirst(), new ArrayList<>()));
        lines.stream().skip(1).forEach(this::note);
        introduction.addAll(bracketed(paragraph.footnotes()));
        return;
      }
      if (!list.isEmpty() && lines.stream().allMatch(line -> NOTE.matcher(line).matches())) {
        lines.forEach(this::note);
        introduction.addAll(bracketed(paragraph.footnotes()));
        return;
      }
      endList();
      for (int i = 0; i < lines.size(); i++) {
        boolean last = i == lines.size() - 1;
        line(lines.get(i), last ? paragraph.footnotes() : List.of());
      }
    }

    private void note(String line) {
      list.getLast().notes().add(CellText.withoutBullet(line));
    }

    private void line(String line, List<String> footnotes) {
      VersionLine found = version == null ? VersionLine.read(line, footnotes) : null;
      if (found != null) {
        version = found.version();
        introduction.addAll(found.rest());
      } else if (title.isEmpty()) {
        title = line;
        introduction.addAll(bracketed(footnotes));
      } else if (version == null && isSubtitle(line)) {
        subtitle = line;
        introduction.addAll(bracketed(footnotes));
      } else {
        introduction.add(line);
        listLead.clear();
        listLead.add(line);
        introduction.addAll(bracketed(footnotes));
      }
    }

    private boolean isSubtitle(String line) {
      return subtitle.isEmpty()
          && introduction.isEmpty()
          && line.length() <= LONGEST_SUBTITLE
          && !line.endsWith(":")
          && !line.endsWith(".");
    }

    private static List<String> bracketed(List<String> footnotes) {
      return footnotes.stream().map(words -> "[" + words + "]").toList();
    }

    private void endList() {
      if (list.isEmpty()) {
        return;
      }
      boolean announced = listLead.stream().anyMatch(l -> LIST_OF_CLUSTERS.matcher(l).find());
      boolean tagged = list.stream().anyMatch(i -> TAGGED.matcher(i.words()).matches());
      if (clusters.isEmpty() && (announced || tagged)) {
        clusters = clustersOf(list);
        if (!introduction.isEmpty() && HEADING.matcher(introduction.getLast()).matches()) {
          introduction.removeLast();
        }
      } else {
        for (Item item : list) {
          introduction.add("- " + item.words());
          introduction.addAll(item.notes());
        }
      }
      list.clear();
    }

    private static List<Cluster> clustersOf(List<Item> items) {
      List<Cluster> clusters = new ArrayList<>();
      for (Item item : items) {
        Matcher tagged = TAGGED.matcher(item.words());
        boolean tag = tagged.matches();
        Cluster cluster =
            Cluster.of(
                tag ? tagged.group(1) : item.words(),
                tag ? tagged.group(2).strip() : "",
                String.join("\n", item.notes()));
        clusters.add(cluster.withFreeId(Clusters.ids(clusters)));
      }
      return clusters;
    }

    private DocumentHead head() {
      endList();
      return new DocumentHead(
          title,
          subtitle,
          String.join("\n", introduction),
          version == null ? Version.UNNUMBERED : version,
          clusters);
    }
  }

  /** True if the last line of an introduction makes the list after it one of clusters. */
  static boolean announcesClusters(String introduction) {
    List<String> lines = CellText.lines(introduction);
    return !lines.isEmpty() && LIST_OF_CLUSTERS.matcher(lines.getLast()).find();
  }
}
