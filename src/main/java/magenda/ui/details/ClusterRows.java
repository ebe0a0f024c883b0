package magenda.ui.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import magenda.schedule.Cluster;
import magenda.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The clusters of a schedule as rows of tag, name and note. */
final class ClusterRows {

  private static final double TAG_WIDTH = 64;
  private static final double NAME_WIDTH = 430;
  private static final double NOTE_WIDTH = 120;

  private final Texts texts;
  private final VBox rows = new VBox(4);
  private final VBox view;
  private final List<Row> all = new ArrayList<>();

  ClusterRows(List<Cluster> clusters, Texts texts) {
    this.texts = texts;
    Button add = new Button(texts.get("clusters.add"), new FontIcon(Feather.PLUS));
    add.setId("cluster-add");
    add.setOnAction(event -> add(null).name.requestFocus());
    HBox heads = new HBox(4, head("clusters.tag", TAG_WIDTH), head("clusters.name", NAME_WIDTH));
    Label note = head("clusters.note", NOTE_WIDTH);
    HBox.setHgrow(note, Priority.ALWAYS);
    heads.getChildren().add(note);
    heads.getStyleClass().add("cluster-heads");
    heads.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
    heads.managedProperty().bind(heads.visibleProperty());
    view = new VBox(6, new VBox(2, heads, rows), add);
    clusters.forEach(this::add);
  }

  Node view() {
    return view;
  }

  /** The clusters as the rows say; a row without tag and name is none. */
  List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    Set<String> ids =
        all.stream()
            .flatMap(row -> Stream.ofNullable(row.before))
            .map(Cluster::id)
            .collect(Collectors.toCollection(HashSet::new));
    for (Row row : all) {
      if (row.filled()) {
        clusters.add(row.cluster(ids));
        ids.add(clusters.getLast().id());
      }
    }
    return clusters;
  }

  private Label head(String key, double width) {
    Label head = new Label(texts.get(key));
    head.setMinWidth(width);
    head.setPrefWidth(width);
    return head;
  }

  private Row add(@Nullable Cluster cluster) {
    Row row = new Row(cluster);
    all.add(row);
    rows.getChildren().add(row.view);
    return row;
  }

  private final class Row {
    private final @Nullable Cluster before;
    private final TextField tag = field("clusters.tag", 5);
    private final TextField name = field("clusters.name", 18);
    private final TextField note = field("clusters.note", 14);
    private final HBox view;

    Row(@Nullable Cluster before) {
      this.before = before;
      if (before != null) {
        tag.setText(before.tag());
        name.setText(before.name());
        note.setText(before.note());
      }
      Button remove = new Button("", new FontIcon(Feather.X));
      remove.setAccessibleText(texts.get("clusters.remove"));
      remove.getStyleClass().add("flat");
      tag.setMinWidth(TAG_WIDTH);
      tag.setMaxWidth(TAG_WIDTH);
      name.setMinWidth(NAME_WIDTH);
      name.setMaxWidth(NAME_WIDTH);
      note.setMinWidth(NOTE_WIDTH);
      HBox.setHgrow(note, Priority.ALWAYS);
      view = new HBox(4, tag, name, note, remove);
      remove.setOnAction(
          event -> {
            all.remove(this);
            rows.getChildren().remove(view);
          });
    }

    boolean filled() {
      return !tag.getText().isBlank() || !name.getText().isBlank();
    }

    Cluster cluster(Set<String> taken) {
      String newTag = tag.getText().strip();
      String newName = name.getText().strip();
      String newNote = note.getText().strip();
      return before == null
          ? Cluster.of(newName, newTag, newNote).withFreeId(taken)
          : new Cluster(before.id(), newName, newTag, before.color(), newNote, before.unknown());
    }

    private TextField field(String key, int columns) {
      TextField field = new TextField();
      field.setPrefColumnCount(columns);
      field.setAccessibleText(texts.get(key));
      return field;
    }
  }
}
