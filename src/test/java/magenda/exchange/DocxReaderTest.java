package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import magenda.exchange.SourceDocument.Block;
import magenda.exchange.SourceDocument.Cell;
import magenda.exchange.SourceDocument.Paragraph;
import magenda.exchange.SourceDocument.Table;
import magenda.problem.ProblemException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** What Word writes into its documents beside plain words. */
class DocxReaderTest {

  @TempDir private Path folder;

  @Test
  void insertedWordsCountAndDeletedOnesAreGone() throws Exception {
    assertThat(
            cell(
                "<w:p><w:r><w:t>15"
                    + " </w:t></w:r><w:del><w:r><w:delText>June</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>July</w:t></w:r></w:ins></w:p>"))
        .isEqualTo(Cell.of("15 July"));
  }

  @Test
  void movedWordsCountWhereTheyWentTo() throws Exception {
    assertThat(
            cell(
                "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom>"
                    + "<w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>"))
        .isEqualTo(Cell.of("new"));
  }

  @Test
  void struckAndHiddenWordsStayInTheSource() throws Exception {
    assertThat(
            cell(
                "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>14 July </w:t></w:r>"
                    + "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>15 July</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r></w:p>"))
        .isEqualTo(new Cell("15 July", "14 July 15 July hidden"));
  }

  @Test
  void breaksTabsAndParagraphsAreLinesAndBlanks() throws Exception {
    assertThat(
            cell(
                "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>"
                    + "<w:p/><w:p><w:r><w:t>d</w:t></w:r></w:p>"))
        .isEqualTo(Cell.of("a\nb c\n\nd"));
  }

  @Test
  void numberedParagraphsAreItems() throws Exception {
    assertThat(
            cell(
                "<w:p><w:pPr><w:numPr><w:numId"
                    + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId"
                    + " w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>two</w:t></w:r></w:p>"))
        .isEqualTo(Cell.of("· one\ntwo"));
  }

  @Test
  void linksFieldsAndControlsShowTheirWords() throws Exception {
    assertThat(
            cell(
                "<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>"
                    + " control</w:t></w:r></w:sdtContent></w:sdt></w:p>"))
        .isEqualTo(Cell.of("link control"));
  }

  @Test
  void aTableInACellIsReadAsItsLines() throws Exception {
    assertThat(
            cell(
                "<w:p><w:r><w:t>top</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr>"
                    + tc("", "a")
                    + tc("", "b")
                    + "</w:tr><w:tr>"
                    + tc("", "c")
                    + "</w:tr></w:tbl><w:p/>"))
        .isEqualTo(Cell.of("top\na | b\nc"));
  }

  @Test
  void mergedCellsKeepTheirColumns() throws Exception {
    List<List<String>> rows =
        rows(
            "<w:tr>"
                + tc("<w:vMerge w:val=\"restart\"/>", "down")
                + tc("<w:gridSpan w:val=\"2\"/>", "wide")
                + tc("", "x")
                + "</w:tr><w:tr>"
                + tc("<w:vMerge/>", "")
                + tc("", "1")
                + tc("", "2")
                + tc("", "3")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                + tc("", "later")
                + "</w:tr>");
    assertThat(rows)
        .containsExactly(
            List.of("down", "wide", "", "x"), List.of("down", "1", "2", "3"), List.of("", "later"));
  }

  @Test
  void deletedRowsAreGone() throws Exception {
    assertThat(
            rows(
                "<w:tr>"
                    + tc("", "a")
                    + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                    + tc("", "b")
                    + "</w:tr>"))
        .containsExactly(List.of("a"));
  }

  @Test
  void footnotesBelongToTheirParagraph() throws Exception {
    SourceDocument document =
        read("<w:p><w:r><w:t>v. 2</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
    assertThat(document.blocks())
        .containsExactly(
            new Paragraph(
                "v. 2",
                false,
                List.of(
                    "Version was approved by MAG members present in the call on 13 July 2021.")));
  }

  @Test
  void headersAndCommentsStandBesideTheText() throws Exception {
    Path file = folder.resolve("b.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText("words");
      word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("DRAFT");
      word.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("17");
      XWPFComment comment = word.createComments().createComment(BigInteger.ONE);
      comment.createParagraph().createRun().setText("Please confirm");
      word.write(out);
    }
    assertThat(DocxReader.read(file.toFile(), "b.docx").asides())
        .containsExactly("DRAFT", "Please confirm");
  }

  @Test
  void styledListsAreItems() throws Exception {
    Path file = folder.resolve("b.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Bullets");
      style.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
      word.createStyles().addStyle(new XWPFStyle(style));
      XWPFParagraph paragraph = word.createParagraph();
      paragraph.setStyle("Bullets");
      paragraph.createRun().setText("one");
      word.write(out);
    }
    assertThat(DocxReader.read(file.toFile(), "b.docx").blocks())
        .containsExactly(new Paragraph("one", true, List.of()));
  }

  private static String tc(String properties, String words) {
    return "<w:tc><w:tcPr>"
        + properties
        + "</w:tcPr><w:p><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p></w:tc>";
  }

  private Cell cell(String content) throws IOException, ProblemException {
    Table table = table("<w:tr><w:tc>" + content + "</w:tc></w:tr>");
    return table.rows().getFirst().cells().getFirst();
  }

  private List<List<String>> rows(String rows) throws IOException, ProblemException {
    return table(rows).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  private Table table(String rows) throws IOException, ProblemException {
    Block first = read("<w:tbl>" + rows + "</w:tbl>").blocks().getFirst();
    assertThat(first).isInstanceOf(Table.class);
    return (Table) first;
  }

  /** Puts a body into the example document, whose other parts stay as they are. */
  private SourceDocument read(String body) throws IOException, ProblemException {
    byte[] xml =
        ("<w:document"
             + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body
                + "</w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("a.docx");
    try (InputStream example =
            Objects.requireNonNull(
                Example.class.getResourceAsStream(ExampleDocuments.NAME + ".docx"));
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(example.readAllBytes()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals("word/document.xml") ? xml : in.readAllBytes());
      }
    }
    return DocxReader.read(file.toFile(), "a.docx");
  }
}
