package magenda.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import magenda.problem.Problem;
import magenda.problem.ProblemCode;
import magenda.problem.ProblemException;
import magenda.schedule.EdtfDate;
import magenda.wording.Sentences;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no schedule is refused with a sentence that says what to do. */
class BadInputTest {

  private static final String TABLE = "Time\tSession\n15 July 2021 22:00 UTC\tRéunion “ouverte”\n";

  private static final ImportOptions IN_2021 = new ImportOptions(2021, null);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ExchangeProblem.class)
  void everyProblemHasASentence(ExchangeProblem problem) {
    String sentence = new Sentences(Locale.ENGLISH).of(Problem.of(problem, 1, 2, 3));
    assertThat(sentence).endsWith(".").doesNotContain("{");
  }

  @Test
  void noFile() {
    assertThat(problem(folder.resolve("none.docx"))).isEqualTo(ExchangeProblem.NO_SUCH_FILE);
  }

  @Test
  void folder() throws IOException {
    assertThat(problem(Files.createDirectory(folder.resolve("a.docx"))))
        .isEqualTo(ExchangeProblem.FOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.txt", "a.html", "a.csv"})
  void emptyFile(String name) throws IOException {
    assertThat(problem(write(name, new byte[0]))).isEqualTo(ExchangeProblem.EMPTY);
  }

  @Test
  void nothingButBlanks() throws IOException {
    assertThat(problem(write("a.txt", "\n \t\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(ExchangeProblem.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.txt", "a.html", "a.csv", "a.md"})
  void twoHundredMegabytes(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200_000_000);
    }
    assertThat(problem(file)).isEqualTo(ExchangeProblem.TOO_LARGE);
  }

  @Test
  void noPermission() throws IOException {
    Path file = write("a.txt", TABLE.getBytes(StandardCharsets.UTF_8));
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("may everything").isFalse();
    assertThat(problem(file)).isEqualTo(ExchangeProblem.NO_PERMISSION);
  }

  @Test
  void formatThatIsNotKnown() throws IOException {
    assertThat(problem(write("a.odt", bytes("x")))).isEqualTo(ExchangeProblem.UNKNOWN_FORMAT);
    assertThat(problem(write("schedule", bytes("x")))).isEqualTo(ExchangeProblem.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7", "{\\rtf1}", "<html><table></table></html>", "plain words"})
  void otherFormatUnderTheNameOfWord(String content) throws IOException {
    assertThat(problem(write("a.docx", bytes(content)))).isEqualTo(ExchangeProblem.NOT_WORD);
  }

  @Test
  void archiveUnderTheNameOfWord() throws IOException {
    assertThat(problem(zip("a.docx", "readme.txt", bytes("x"))))
        .isEqualTo(ExchangeProblem.NOT_WORD);
  }

  @Test
  void workbookUnderTheNameOfWord() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet();
      workbook.write(out);
    }
    assertThat(problem(file)).isEqualTo(ExchangeProblem.NOT_WORD);
  }

  @Test
  void wordOfBefore2007() throws IOException {
    Path file = folder.resolve("a.docx");
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      ole.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      ole.writeFilesystem(out);
    }
    assertThat(problem(file)).isEqualTo(ExchangeProblem.OLD_WORD);
  }

  @Test
  void encryptedWord() throws Exception {
    Path file = folder.resolve("a.docx");
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(ole)) {
        encrypted.write(example());
      }
      ole.writeFilesystem(out);
    }
    assertThat(problem(file)).isEqualTo(ExchangeProblem.ENCRYPTED);
  }

  @Test
  void truncatedWord() throws IOException {
    byte[] whole = example();
    for (int length = 30; length < whole.length; length += whole.length / 20) {
      assertThat(problem(write("a.docx", Arrays.copyOf(whole, length))))
          .as("%d bytes of %d", length, whole.length)
          .isEqualTo(ExchangeProblem.DAMAGED);
    }
  }

  @Test
  void damagedWord() throws IOException {
    assertThat(problem(exampleWith("word/document.xml", bytes("<w:document"))))
        .isEqualTo(ExchangeProblem.DAMAGED);
  }

  @Test
  void zipBomb() throws IOException {
    byte[] blanks = new byte[100_000_000];
    Arrays.fill(blanks, (byte) ' ');
    assertThat(problem(exampleWith("word/document.xml", blanks)))
        .isEqualTo(ExchangeProblem.ZIP_BOMB);
  }

  @Test
  void entitiesOfOtherFiles() throws IOException {
    Path secret = write("secret.txt", bytes("SECRET"));
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(problem(exampleWith("word/document.xml", bytes(xml))))
        .isEqualTo(ExchangeProblem.DAMAGED);
  }

  @Test
  void elementsNestedWithoutEnd() throws IOException {
    String xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>".repeat(20_000)
            + "</w:body>".repeat(20_000)
            + "</w:document>";
    assertThat(problem(exampleWith("word/document.xml", bytes(xml))))
        .isIn(ExchangeProblem.DAMAGED, ExchangeProblem.ZIP_BOMB);
  }

  @Test
  void htmlNestedWithoutEnd() {
    String html = "<div>".repeat(100_000) + "words";
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> Imports.readHtml(html, "paste", ImportOptions.NONE));
    assertThat(refused.problem().code()).isEqualTo(ExchangeProblem.NO_TABLE);
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    assertThat(problem(write("a.txt", new byte[] {'a', 0, 1, 2, (byte) 0x81})))
        .isEqualTo(ExchangeProblem.NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-8"})
  void textWithAByteOrderMark(String charset) throws IOException, ProblemException {
    String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
    Path file = write("a.txt", (mark + TABLE).getBytes(Charset.forName(charset)));
    ImportResult result = Imports.read(file, ImportOptions.NONE);
    assertThat(result.schedule().sessions().getFirst().title()).isEqualTo("Réunion “ouverte”");
    assertThat(result.assumptions()).isEmpty();
  }

  @Test
  void textInWindows1252IsReadAndSaidSo() throws IOException, ProblemException {
    Path file = write("a.txt", TABLE.getBytes(Charset.forName("windows-1252")));
    ImportResult result = Imports.read(file, ImportOptions.NONE);
    assertThat(result.schedule().sessions().getFirst().title()).isEqualTo("Réunion “ouverte”");
    assertThat(result.assumptions())
        .containsExactly(Problem.of(ExchangeProblem.ENCODING_ASSUMED, "a.txt"));
  }

  @Test
  void quotesThatDoNotMatch() {
    ProblemException refused =
        refusal("Time,Session\n15 July 2021,\"without end\n16 July 2021,x\n");
    assertThat(refused.problem().code()).isEqualTo(ExchangeProblem.QUOTES);
  }

  @Test
  void textWithoutTable() {
    assertThat(refusal("Dear all,\nthe schedule is attached.").problem())
        .isEqualTo(Problem.of(ExchangeProblem.NO_TABLE, "paste"));
  }

  @Test
  void tableWithoutHeader() {
    assertThat(refusal("| a | b |\n|---|---|\n| 1 | 2 |\n").problem())
        .isEqualTo(Problem.of(ExchangeProblem.NO_HEADER, "paste", "a | b"));
  }

  @Test
  void missingYear() throws ProblemException {
    String text = "Time\tSession\n15 July 22:00 UTC\tOpening\n";
    assertThat(refusal(text).problem().code()).isEqualTo(ExchangeProblem.YEAR_MISSING);
    assertThat(
            Imports.readText(text, "paste", new ImportOptions(2022, null))
                .schedule()
                .sessions()
                .getFirst()
                .when()
                .date())
        .isEqualTo(EdtfDate.day(2022, 7, 15));
  }

  @Test
  void whateverIsPastedIsReadOrRefused() {
    Random random = new Random(20210713);
    String[] pieces = {
      "Time",
      "Session",
      "\t",
      "\n",
      "|",
      "---",
      "15 July",
      "TBC",
      "<table>",
      "<tr>",
      "<td rowspan=3>",
      "<br>",
      "\"",
      ",",
      "[CD]",
      "· ",
      "[^1]",
      "[^1]: x",
      "v. 2",
      "(",
      ")",
      "<li>",
      "\n\t",
      "**",
      "\\",
      " and ",
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "Time\tSession\n" : "");
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertIsReadOrRefused(text.toString());
    }
  }

  private static void assertIsReadOrRefused(String text) {
    try {
      Imports.readText(text, "paste", IN_2021);
    } catch (ProblemException e) {
      assertThat(e.problem().code()).as(text).isInstanceOf(ExchangeProblem.class);
    }
    try {
      Imports.readHtml(text, "paste", IN_2021);
    } catch (ProblemException e) {
      assertThat(e.problem().code()).as(text).isInstanceOf(ExchangeProblem.class);
    }
  }

  private static ProblemException refusal(String text) {
    return catchThrowableOfType(
        ProblemException.class, () -> Imports.readText(text, "paste", ImportOptions.NONE));
  }

  private static ProblemCode problem(Path file) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> Imports.read(file, ImportOptions.NONE));
    assertThat(refused.problem().arguments().getFirst())
        .isEqualTo(String.valueOf(file.getFileName()));
    return refused.problem().code();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path zip(String name, String entry, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return file;
  }

  private Path exampleWith(String part, byte[] content) throws IOException {
    Path file = folder.resolve("a.docx");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(example()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(part) ? content : in.readAllBytes());
      }
    }
    return file;
  }

  private static byte[] example() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Example.class.getResourceAsStream(ExampleDocuments.NAME + ".docx"))) {
      return in.readAllBytes();
    }
  }
}
