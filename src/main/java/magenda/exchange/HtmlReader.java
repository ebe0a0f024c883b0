package magenda.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as browsers do, from a file or the clipboard. A short link to a place in the same
 * document, as word processors write it, is a footnote. What is struck out belongs to the source of
 * its cell only; what is not shown is left out.
 */
final class HtmlReader {

  private static final int DEEPEST = 400;
  private static final int WIDEST_SPAN = 64;
  private static final String PARAGRAPH = "p, li, div, dd, aside";
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "title", "colgroup", "button");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[?\\(?(?:\\d{1,3}|[*†‡]{1,3}|[ivxlc]{1,5}|[a-z])\\)?\\]?");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

  private final Map<Element, String> footnotes = new HashMap<>();
  private final Map<Element, String> footnoteBodies = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private SourceText words = new SourceText();
  private boolean item;
  private List<String> notes = new ArrayList<>();

  private HtmlReader() {}

  /** Reads a document or a fragment. */
  static SourceDocument read(String html) {
    int start = html.indexOf('<');
    Document document = Jsoup.parse(start < 0 ? html : html.substring(start));
    HtmlReader reader = new HtmlReader();
    reader.findFootnotes(document);
    reader.flow(document.body(), 0);
    reader.endParagraph();
    return SourceDocument.of(reader.blocks);
  }

  private void findFootnotes(Document document) {
    Map<Element, Integer> order = new HashMap<>();
    Map<String, Element> places = new HashMap<>();
    for (Element element : document.getAllElements()) {
      order.put(element, order.size());
      places.putIfAbsent(element.attr("name"), element);
      if (!element.id().isEmpty()) {
        places.put(element.id(), element);
      }
    }
    for (Element link : document.select("a[href^=#]")) {
      Element place = places.get(link.attr("href").substring(1));
      Element body = place == null ? null : place.closest(PARAGRAPH);
      // the mark in a footnote leads back to the words and is no footnote itself
      if (body != null
          && REFERENCE.matcher(link.text().strip()).matches()
          && order.getOrDefault(link, 0) < order.getOrDefault(body, 0)) {
        footnotes.put(link, footnoteBodies.computeIfAbsent(body, HtmlReader::withoutMark));
      }
    }
  }

  private static String withoutMark(Element body) {
    Element copy = body.clone();
    copy.select("a[href^=#]").remove();
    return copy.text().strip();
  }

  /** Content outside of tables. */
  private void flow(Element parent, int depth) {
    if (depth > DEEPEST) {
      words.append(parent.text(), false);
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("\\s+", " "), isStruck(parent));
      } else if (node instanceof Element element && isShown(element)) {
        flowElement(element, depth);
      }
    }
  }

  private void flowElement(Element element, int depth) {
    String footnote = footnotes.get(element);
    if (footnote != null) {
      notes.add(footnote);
    } else if (element.normalName().equals("table")) {
      endParagraph();
      blocks.add(table(element));
    } else if (element.normalName().equals("br")) {
      words.breakLine();
    } else if (element.isBlock()) {
      // a paragraph in an item is a line of that item
      boolean line = item && !element.normalName().equals("li") && element.closest("li") != null;
      if (line && !Set.of("ul", "ol").contains(element.normalName())) {
        words.startLine();
        flow(element, depth + 1);
        words.startLine();
      } else {
        endParagraph();
        item = element.normalName().equals("li");
        flow(element, depth + 1);
        endParagraph();
      }
    } else {
      flow(element, depth + 1);
    }
  }

  private void endParagraph() {
    Paragraph paragraph = new Paragraph(words.text(), item, notes);
    if (!paragraph.text().isEmpty() || !notes.isEmpty()) {
      blocks.add(paragraph);
    }
    words = new SourceText();
    notes = new ArrayList<>();
    item = false;
  }

  private Table table(Element table) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Cell> above = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    int columns = 0;
    for (Element tr : rowsOf(table)) {
      List<Cell> cells = new ArrayList<>();
      int own = 0;
      for (Element td : tr.children()) {
        if (!td.nameIs("td") && !td.nameIs("th")) {
          continue;
        }
        spanned(cells, above, left, false);
        own++;
        Cell cell = cell(td);
        int span = span(td, "colspan");
        int rowsDown = span(td, "rowspan");
        for (int i = 0; i < span; i++) {
          Cell place = i == 0 ? cell : Cell.EMPTY;
          if (rowsDown > 1) {
            above.put(cells.size(), place);
            left.put(cells.size(), rowsDown - 1);
          }
          cells.add(place);
        }
      }
      spanned(cells, above, left, true);
      columns = Math.max(columns, cells.size());
      rows.add(new Row(cells, own == 1 && columns > 1 && cells.size() > 1));
    }
    return new Table(rows);
  }

  /** Adds the cells that reach down from rows above, at this place or at the end of the row. */
  private static void spanned(
      List<Cell> cells, Map<Integer, Cell> above, Map<Integer, Integer> left, boolean end) {
    while (true) {
      int place = cells.size();
      int rows = left.getOrDefault(place, 0);
      if (rows == 0) {
        boolean further =
            end && left.entrySet().stream().anyMatch(e -> e.getKey() > place && e.getValue() > 0);
        if (!further) {
          return;
        }
        cells.add(Cell.EMPTY);
        continue;
      }
      left.put(place, rows - 1);
      cells.add(above.getOrDefault(place, Cell.EMPTY));
    }
  }

  private static int span(Element cell, String attribute) {
    try {
      return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, WIDEST_SPAN);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        rows.addAll(rowsOf(child));
      }
    }
    return rows;
  }

  private Cell cell(Element td) {
    SourceText cell = new SourceText();
    List<String> cellNotes = new ArrayList<>();
    cellContent(td, false, cell, cellNotes, 0);
    for (String note : cellNotes) {
      cell.startLine();
      cell.append("[" + note + "]", false);
    }
    return cell.cell();
  }

  private void cellContent(
      Element parent, boolean struck, SourceText cell, List<String> cellNotes, int depth) {
    if (depth > DEEPEST) {
      cell.append(parent.text(), struck);
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        cell.append(text.getWholeText().replaceAll("\\s+", " "), struck);
      } else if (node instanceof Element element && isShown(element)) {
        String footnote = footnotes.get(element);
        if (footnote != null) {
          cellNotes.add(footnote);
          continue;
        }
        boolean gone = struck || isStruck(element);
        switch (element.normalName()) {
          case "br" -> cell.breakLine();
          case "li" -> {
            cell.startItem();
            cellContent(element, gone, cell, cellNotes, depth + 1);
            cell.startLine();
          }
          case "table" -> nested(element, cell);
          default -> {
            boolean block = element.isBlock();
            if (block && !cell.atItem()) {
              cell.startLine();
            }
            int before = cell.length();
            cellContent(element, gone, cell, cellNotes, depth + 1);
            boolean emptyLine = block && cell.isBlankFrom(before);
            if (emptyLine && element.nameIs("p")) {
              cell.breakLine();
            } else if (block) {
              cell.startLine();
            }
          }
        }
      }
    }
  }

  private void nested(Element table, SourceText cell) {
    for (Row row : table(table).rows()) {
      cell.startLine();
      cell.append(
          String.join(" | ", row.cells().stream().map(c -> c.text().replace('\n', ' ')).toList()),
          false);
    }
    cell.startLine();
  }

  private boolean isShown(Element element) {
    return !SILENT.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !HIDDEN.matcher(element.attr("style")).find()
        && !footnoteBodies.containsKey(element);
  }

  private static boolean isStruck(@Nullable Element element) {
    return element != null
        && (STRUCK.contains(element.normalName())
            || element.attr("style").contains("line-through"));
  }
}
