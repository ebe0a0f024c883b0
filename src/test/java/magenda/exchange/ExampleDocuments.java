package magenda.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Row;
import magenda.exchange.SourceDocument.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Entities;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Writes the example as a Word document and as HTML, as a word processor would: {@code .docx} with
 * a real table, shaded header cells, list items, line breaks within cells and a footnote. To make
 * them anew after a change of the text, run {@link #main}.
 */
final class ExampleDocuments {

  static final String NAME = "igf-2021-preparatory-phase-draft-schedule-v2";

  private ExampleDocuments() {}

  /** Writes both documents into the folder of the test resources, or the folder given. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "src/test/resources/magenda/exchange");
    Files.createDirectories(folder);
    SourceDocument document = PlainTextReader.read(text());
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME + ".docx"))) {
      writeDocx(document, out);
    }
    Files.writeString(folder.resolve(NAME + ".html"), html(document));
  }

  /** The example as text. */
  static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Example.class.getResourceAsStream(NAME + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void writeDocx(SourceDocument document, OutputStream out) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger list = bullets(word);
      boolean title = true;
      for (Block block : document.blocks()) {
        switch (block) {
          case Paragraph paragraph -> {
            XWPFParagraph written = word.createParagraph();
            XWPFRun run = written.createRun();
            if (paragraph.item()) {
              written.setNumID(list);
            } else if (title) {
              written.setAlignment(ParagraphAlignment.CENTER);
              run.setBold(true);
              run.setFontSize(16);
              title = false;
            }
            run.setText(paragraph.text());
            for (String note : paragraph.footnotes()) {
              XWPFFootnote footnote = word.createFootnote();
              written.addFootnoteReference(footnote);
              footnote.createParagraph().createRun().setText(note);
            }
          }
          case Table table -> writeTable(word, table, list);
        }
      }
      word.write(out);
    }
  }

  private static BigInteger bullets(XWPFDocument word) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = numbering.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("·");
    BigInteger id = word.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
    return word.getNumbering().addNum(id);
  }

  private static void writeTable(XWPFDocument word, Table table, BigInteger list) {
    int columns = table.rows().getFirst().cells().size();
    XWPFTable written = word.createTable(table.rows().size(), columns);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      for (int c = 0; c < columns; c++) {
        XWPFTableCell cell = written.getRow(r).getCell(c);
        if (r == 0) {
          cell.setColor("D9E2F3");
        }
        writeCell(cell, row.cell(c), r == 0, list);
      }
    }
    written.getRow(0).setRepeatHeader(true);
  }

  /** Lines of one paragraph are divided by line breaks, list items are paragraphs of their own. */
  private static void writeCell(XWPFTableCell cell, Cell words, boolean bold, BigInteger list) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    XWPFRun run = null;
    boolean fresh = true;
    for (String line : words.text().split("\n", -1)) {
      boolean item = line.startsWith(CellText.BULLET);
      if ((item || run == null) && !fresh) {
        paragraph = cell.addParagraph();
        run = null;
      }
      fresh = false;
      if (item) {
        paragraph.setNumID(list);
        paragraph.createRun().setText(CellText.withoutBullet(line));
      } else if (run == null) {
        run = paragraph.createRun();
        run.setBold(bold);
        run.setText(line);
      } else {
        run.addBreak();
        run.setText(line);
      }
    }
  }

  private static String html(SourceDocument document) {
    StringBuilder html = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append("IGF 2021</title>\n<style>th { background: #d9e2f3 }</style>\n</head>\n<body>\n");
    boolean list = false;
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> {
          if (paragraph.item() != list) {
            html.append(list ? "</ul>\n" : "<ul>\n");
            list = !list;
          }
          html.append(paragraph.item() ? "<li>" : "<p>").append(escaped(paragraph.text()));
          for (String note : paragraph.footnotes()) {
            html.append("<a href=\"#note1\" id=\"back1\"><sup>[1]</sup></a>");
            notes
                .append("<div id=\"note1\"><p><a href=\"#back1\">[1]</a> ")
                .append(escaped(note))
                .append("</p></div>\n");
          }
          html.append(paragraph.item() ? "</li>\n" : "</p>\n");
        }
        case Table table -> {
          html.append(list ? "</ul>\n" : "");
          list = false;
          writeTable(html, table.rows());
        }
      }
    }
    return html.append(notes).append("</body>\n</html>\n").toString();
  }

  private static void writeTable(StringBuilder html, List<Row> rows) {
    html.append("<table border=\"1\">\n");
    for (Row row : rows) {
      String tag = row.equals(rows.getFirst()) ? "th" : "td";
      html.append("<tr>");
      for (Cell cell : row.cells()) {
        html.append('<').append(tag).append('>');
        writeCell(html, cell.text());
        html.append("</").append(tag).append(">\n");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private static void writeCell(StringBuilder html, String text) {
    boolean list = false;
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      boolean item = line.startsWith(CellText.BULLET);
      if (item != list) {
        html.append(list ? "</ul>" : "<ul>");
      } else if (!item && !first) {
        html.append("<br>");
      }
      html.append(item ? "<li>" : "");
      html.append(escaped(item ? CellText.withoutBullet(line) : line));
      html.append(item ? "</li>" : "");
      list = item;
      first = false;
    }
    html.append(list ? "</ul>" : "");
  }

  private static String escaped(String words) {
    return Entities.escape(words);
  }
}
