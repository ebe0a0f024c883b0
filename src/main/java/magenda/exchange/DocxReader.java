package magenda.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.Problem;
import magenda.problem.ProblemException;
import org.apache.poi.POIException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads Word documents (WordprocessingML, ECMA-376 part 1, chapter 17).
 *
 * <p>Tracked changes are read as if accepted: what is inserted counts, what is deleted is gone.
 * Words that are struck out or hidden belong to the source of their cell only. POI opens the
 * package and its parts; the text is read from the XML itself, because only there do changes,
 * struck words and references to footnotes stand in their order.
 */
final class DocxReader {

  private static final long LARGEST_PART = 64L << 20;
  private static final int DEEPEST = 400;
  private static final String WORD = "wordprocessingml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATION_STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  /** What stands around other content without meaning anything here. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

  /** What shows no words, or none that count. */
  private static final Set<String> SILENT =
      Set.of("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr");

  static {
    // POI keeps these limits for the whole program; a part of a schedule is far smaller
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private final Map<String, String> footnotes = new HashMap<>();
  private final Set<String> listStyles = new HashSet<>();

  private DocxReader() {}

  /**
   * Reads a file.
   *
   * @param name how the file is called in problems
   */
  static SourceDocument read(File file, String name) throws ProblemException {
    try {
      requireWord(file, name);
      try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
        return new DocxReader().read(opened, name);
      }
    } catch (IOException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | UncheckedIOException
        | POIException
        | SAXException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new ProblemException(
          Problem.of(isBomb(e) ? ExchangeProblem.ZIP_BOMB : ExchangeProblem.DAMAGED, name), e);
    }
  }

  private static void requireWord(File file, String name) throws IOException, ProblemException {
    switch (FileMagic.valueOf(file)) {
      case OOXML -> {
        // a package without its directory at the end is truncated, even where POI can still read
        // some of it
        try (ZipFile zip = new ZipFile(file)) {
          if (zip.getEntry("[Content_Types].xml") == null) {
            throw ProblemException.of(ExchangeProblem.NOT_WORD, name);
          }
        }
      }
      case OLE2 -> throw ProblemException.of(oldOrEncrypted(file), name);
      default -> throw ProblemException.of(ExchangeProblem.NOT_WORD, name);
    }
  }

  private static ExchangeProblem oldOrEncrypted(File file) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file, true)) {
      return ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
          ? ExchangeProblem.ENCRYPTED
          : ExchangeProblem.OLD_WORD;
    }
  }

  private static boolean isBomb(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (String.valueOf(t.getMessage()).startsWith("Zip bomb")
          || String.valueOf(t.getMessage()).startsWith(ZipSecureFile.MAX_FILE_COUNT_MSG)) {
        return true;
      }
    }
    return false;
  }

  private SourceDocument read(OPCPackage opened, String name)
      throws ProblemException, IOException, InvalidFormatException, POIException, SAXException {
    List<PackagePart> main = related(opened, "officeDocument");
    if (main.isEmpty() || !main.getFirst().getContentType().contains(WORD)) {
      throw ProblemException.of(ExchangeProblem.NOT_WORD, name);
    }
    PackagePart part = main.getFirst();
    for (PackagePart styles : related(part, "styles")) {
      readStyles(root(styles));
    }
    for (String kind : List.of("footnotes", "endnotes")) {
      for (PackagePart notes : related(part, kind)) {
        for (Element note : children(root(notes))) {
          footnotes.put(
              kind + attribute(note, "id"), String.join(" ", CellText.lines(cell(note).text())));
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Element body : children(root(part))) {
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
    return new SourceDocument(blocks, asides(part), List.of());
  }

  private List<String> asides(PackagePart part)
      throws IOException, InvalidFormatException, POIException, SAXException {
    List<String> asides = new ArrayList<>();
    for (String kind : List.of("header", "footer", "comments")) {
      for (PackagePart beside : related(part, kind)) {
        Element root = root(beside);
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

  private static boolean isOn(@Nullable Element toggle) {
    return toggle != null && !Set.of("0", "false", "off").contains(attribute(toggle, "val"));
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

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (WRAPPERS.contains(element.getLocalName())) {
          children.addAll(children(element));
        } else {
          children.add(element);
        }
      }
    }
    return children;
  }

  private static @Nullable Element child(@Nullable Element parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, name)) {
        return element;
      }
    }
    return null;
  }

  private static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  private static int number(@Nullable Element parent, String name, int otherwise) {
    Element element = child(parent, name);
    try {
      return element == null
          ? otherwise
          : Math.min(63, Integer.parseInt(attribute(element, "val")));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An attribute in the name space of its element, or empty. */
  private static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  private static Element root(PackagePart part) throws IOException, SAXException, POIException {
    try (InputStream in = part.getInputStream()) {
      Document document = XMLHelper.newDocumentBuilder().parse(in);
      XMLHelper.getDepthOfChildNodes(document, DEEPEST);
      return document.getDocumentElement();
    }
  }

  private static List<PackagePart> related(OPCPackage opened, String kind) {
    List<PackagePart> parts = new ArrayList<>();
    for (String base : List.of(RELATION, RELATION_STRICT)) {
      for (PackageRelationship relation : opened.getRelationshipsByType(base + kind)) {
        PackagePart part = opened.getPart(relation);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static List<PackagePart> related(PackagePart from, String kind)
      throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    for (String base : List.of(RELATION, RELATION_STRICT)) {
      for (PackageRelationship relation : from.getRelationshipsByType(base + kind)) {
        parts.add(from.getRelatedPart(relation));
      }
    }
    return parts;
  }
}
