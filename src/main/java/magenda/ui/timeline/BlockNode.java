package magenda.ui.timeline;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import magenda.chart.CountedBlock;
import org.jspecify.annotations.Nullable;

/** A stretch too crowded to be shown session by session: its number; opening it zooms in. */
final class BlockNode extends Region {

  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
  private static final PseudoClass STRETCH = PseudoClass.getPseudoClass("stretch");

  private final Text number = new Text();
  private final Consumer<CountedBlock> onOpen;
  private @Nullable CountedBlock block;
  private @Nullable BitSet matching;
  private String words = "";
  private String shortWords = "";
  private double wordsWidth;

  BlockNode(Consumer<CountedBlock> onOpenBlock) {
    onOpen = onOpenBlock;
    getStyleClass().add("block");
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    number.getStyleClass().add("block-number");
    number.setTextOrigin(VPos.CENTER);
    number.setManaged(false);
    number.setMouseTransparent(true);
    getChildren().add(number);
  }

  @Nullable CountedBlock block() {
    return block;
  }

  /** True if it was this block that was shown last, while these sessions were looked for. */
  @SuppressWarnings("ReferenceEquality") // both are kept as long as nothing changes
  boolean shows(CountedBlock other, BitSet lookedFor) {
    return block == other && matching == lookedFor;
  }

  /** Shows a block: its number as it is written, shorter where there is no room for the whole. */
  void show(
      CountedBlock shown, BitSet lookedFor, String newWords, String newShort, String sentence) {
    block = shown;
    matching = lookedFor;
    words = newWords;
    shortWords = newShort;
    setAccessibleText(sentence);
    pseudoClassStateChanged(STRETCH, shown.stretch());
    number.setText(newWords);
    wordsWidth = number.getLayoutBounds().getWidth();
  }

  void setDimmed(boolean dimmed) {
    pseudoClassStateChanged(DIMMED, dimmed);
  }

  void arrange(double x, double y, double width, double height, double viewWidth) {
    resizeRelocate(Math.rint(x), y, Math.rint(width), height);
    String fitting = wordsWidth > Math.rint(width) - 8 ? shortWords : words;
    if (!number.getText().equals(fitting)) {
      number.setText(fitting);
    }
    double from = Math.max(0, -x);
    double to = Math.min(width, viewWidth - x);
    double middle = (from + to - number.getLayoutBounds().getWidth()) / 2;
    number.setLayoutX(Math.rint(Math.max(from + 2, middle)));
    number.setLayoutY(Math.rint(height / 2));
  }

  void open() {
    if (block != null) {
      onOpen.accept(block);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
