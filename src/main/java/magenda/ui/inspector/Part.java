package magenda.ui.inspector;

import javafx.scene.Node;
import magenda.schedule.Session;

/** A part of the inspector that shows something of one session and can change it. */
interface Part {

  /** The node to be shown. */
  Node node();

  /** Shows a session: another one, or another state of the one before. */
  void show(Session session);

  /** Takes what was typed and not yet taken. */
  default void commit() {}
}
