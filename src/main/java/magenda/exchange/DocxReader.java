package magenda.exchange;

import static magenda.exchange.WordXml.attribute;
import static magenda.exchange.WordXml.child;
import static magenda.exchange.WordXml.children;
import static magenda.exchange.WordXml.is;
import static magenda.exchange.WordXml.isOn;
import static magenda.exchange.WordXml.number;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.ProblemException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads Word documents (WordprocessingML, ECMA-376 part 1, chapter 17).
 *
 * <p>Tracked changes are read as if accepted: what is inserted counts, what is deleted is gone.
 * Words that are struck out or hidden belong to the source of their cell only. The text is read
 * from the XML itself, because only there do changes, struck words and references to footnotes
 * stand in their order.
 */
final class DocxReader {

  /** What shows no words, or none that count. */
  private static final Set<String> SILENT =
      Set.of("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr");

  private final DocxParts parts;
  private final Map<String, String> footnotes = new HashMap<>();
  private final Set<String> listStyles = new HashSet<>();

  private DocxReader(DocxParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a file.
   *
   * @param name how the file is called in problems
   */
  static SourceDocument read(File file, String name) throws ProblemException {
    return new DocxReader(DocxParts.read(file, name)).read();
  }

  private SourceDocument read() {
    parts.beside("styles").forEach(this::readStyles);
    List.of("footnotes", "endnotes").forEach(this::readNotes);
    List<Block> blocks = new ArrayList<>();
    for (Element body : children(parts.main())) {
      if (is(body, "body")) {
        for (Element element : children(body)) {
          if (is(element, "p")) {
            blocks.add(paragraph(element));
          } else if (is(element, "tbl")) {
            blocks.add(table(element));
          }
        }
      }
    }
    return new SourceDocument(blocks, asides(), List.of());
  }

  private void readNotes(String kind) {
    for (Element notes : parts.beside(kind)) {
      for (Element note : children(notes)) {
        footnotes.put(
            kind + attribute(note, "id"), String.join(" ", CellText.lines(cell(note).text())));
      }
    }
  }

  private List<String> asides() {
    List<String> asides = new ArrayList<>();
    for (String kind : List.of("header", "footer", "comments")) {
      for (Element root : parts.beside(kind)) {
        List<Element> pieces = kind.equals("comments") ? children(root) : List.of(root);
        for (Element piece : pieces) {
          String words = CellText.tidy(cell(piece).text());
          if (words.chars().anyMatch(Character::isLetter) && !asides.contains(words)) {
            asides.add(words);
          }
        }
      }
    }
    return asides;
  }

  private Paragraph paragraph(Element element) {
    SourceText words = new SourceText();
    List<String> notes = new ArrayList<>();
    inline(element, false, words, notes);
    return new Paragraph(words.text(), isItem(element), notes);
  }

  private Table table(Element table) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Cell> above = new HashMap<>();
    int columns = 0;
    for (Element tr : children(table)) {
      Element properties = child(tr, "trPr");
      if (is(tr, "tr") && (properties == null || child(properties, "del") == null)) {
        List<Cell> cells = row(tr, above);
        columns = Math.max(columns, cells.size());
        boolean across = columns > 1 && tableCells(tr).size() == 1 && cells.size() > 1;
        rows.add(new Row(cells, across));
      }
    }
    return new Table(rows);
  }

  private List<Cell> row(Element tr, Map<Integer, Cell> above) {
    List<Cell> cells = new ArrayList<>();
    for (int i = number(child(tr, "trPr"), "gridBefore", 0); i > 0; i--) {
      cells.add(Cell.EMPTY);
    }
    for (Element tc : tableCells(tr)) {
      Element properties = child(tc, "tcPr");
      Element merged = properties == null ? null : child(properties, "vMerge");
      boolean continued = merged != null && !attribute(merged, "val").equals("restart");
      Cell cell = continued ? above.getOrDefault(cells.size(), Cell.EMPTY) : cell(tc);
      above.put(cells.size(), cell);
      cells.add(cell);
      for (int i = number(properties, "gridSpan", 1); i > 1; i--) {
        cells.add(Cell.EMPTY);
      }
    }
    return cells;
  }

  private List<Element> tableCells(Element tr) {
    return children(tr).stream().filter(e -> is(e, "tc")).toList();
  }

  /** The words of everything below an element that holds paragraphs and tables. */
  private Cell cell(Element container) {
    SourceText words = new SourceText();
    List<String> notes = new ArrayList<>();
    container(container, words, notes);
    for (String note : notes) {
      words.startLine();
      words.append("[" + note + "]", false);
    }
    return words.cell();
  }

  private void container(Element container, SourceText words, List<String> notes) {
    boolean first = true;
    for (Element element : children(container)) {
      if (is(element, "p")) {
        if (!first) {
          words.breakLine();
        }
        first = false;
        if (isItem(element)) {
          words.startItem();
        }
        inline(element, false, words, notes);
      } else if (is(element, "tbl")) {
        for (Row row : table(element).rows()) {
          words.startLine();
          words.append(
              String.join(
                  " | ", row.cells().stream().map(c -> c.text().replace('\n', ' ')).toList()),
              false);
        }
        words.startLine();
      }
    }
  }

  private void inline(Element element, boolean struck, SourceText words, List<String> notes) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element child) || SILENT.contains(child.getLocalName())) {
        continue;
      }
      switch (child.getLocalName()) {
        case "r" -> inline(child, struck || isStruck(child), words, notes);
        case "t" -> words.append(child.getTextContent(), struck);
        case "tab", "ptab" -> words.append(" ", struck);
        case "br", "cr" -> words.append("\n", struck);
        case "noBreakHyphen" -> words.append("-", struck);
        case "sym" -> words.append(symbol(attribute(child, "char")), struck);
        case "footnoteReference" -> note("footnotes", child, notes);
        case "endnoteReference" -> note("endnotes", child, notes);
        case "AlternateContent" -> {
          Element choice = child(child, "Choice");
          inline(choice == null ? child : choice, struck, words, notes);
        }
        case "txbxContent" -> {
          words.startLine();
          container(child, words, notes);
          words.startLine();
        }
        default -> inline(child, struck, words, notes);
      }
    }
  }

  private void note(String kind, Element reference, List<String> notes) {
    String note = footnotes.getOrDefault(kind + attribute(reference, "id"), "");
    if (!note.isEmpty()) {
      notes.add(note);
    }
  }

  private static String symbol(String hexadecimal) {
    try {
      return Character.toString(Integer.parseInt(hexadecimal, 16));
    } catch (IllegalArgumentException e) {
      return "\uFFFD";
    }
  }

  private static boolean isStruck(Element run) {
    Element properties = child(run, "rPr");
    return properties != null
        && (isOn(child(properties, "strike"))
            || isOn(child(properties, "dstrike"))
            || isOn(child(properties, "vanish")));
  }

  private boolean isItem(Element paragraph) {
    Element properties = child(paragraph, "pPr");
    if (properties == null) {
      return false;
    }
    Element numbering = child(properties, "numPr");
    if (numbering != null) {
      return number(numbering, "numId", 0) != 0;
    }
    Element style = child(properties, "pStyle");
    return style != null && listStyles.contains(attribute(style, "val"));
  }

  private void readStyles(Element styles) {
    for (Element style : children(styles)) {
      Element properties = is(style, "style") ? child(style, "pPr") : null;
      Element numbering = properties == null ? null : child(properties, "numPr");
      // headings may be numbered as well and are no lists
      if (numbering != null
          && number(numbering, "numId", 0) != 0
          && child(Objects.requireNonNull(properties), "outlineLvl") == null) {
        listStyles.add(attribute(style, "styleId"));
      }
    }
  }
}
