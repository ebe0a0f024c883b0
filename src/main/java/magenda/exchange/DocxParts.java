package magenda.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The parts of a Word document as XML. POI opens the package and refuses what is hostile or
 * damaged; whatever is wrong with the file shows here.
 *
 * @param main the text itself
 * @param beside by their {@linkplain #KINDS kind}
 */
record DocxParts(Element main, Map<String, List<Element>> beside) {

  private static final long LARGEST_PART = 64L << 20;
  private static final int DEEPEST = 400;
  private static final String WORD = "wordprocessingml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATION_STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  /** The kinds of parts that are read beside the main one. */
  private static final List<String> KINDS =
      List.of("styles", "footnotes", "endnotes", "header", "footer", "comments");

  static {
    // POI keeps these limits for the whole program; a part of a schedule is far smaller
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  /**
   * Reads a file.
   *
   * @param name how the file is called in problems
   */
  static DocxParts read(File file, String name) throws ProblemException {
    try {
      requireWord(file, name);
      try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
        return of(opened, name);
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

  private static DocxParts of(OPCPackage opened, String name)
      throws ProblemException, IOException, InvalidFormatException, POIException, SAXException {
    List<PackagePart> main = related(opened, "officeDocument");
    if (main.isEmpty() || !main.getFirst().getContentType().contains(WORD)) {
      throw ProblemException.of(ExchangeProblem.NOT_WORD, name);
    }
    Map<String, List<Element>> beside = new HashMap<>();
    for (String kind : KINDS) {
      List<Element> roots = new ArrayList<>();
      for (PackagePart part : related(main.getFirst(), kind)) {
        roots.add(root(part));
      }
      beside.put(kind, roots);
    }
    return new DocxParts(root(main.getFirst()), beside);
  }

  /** The parts of a kind, in the order of the package. */
  List<Element> beside(String kind) {
    return beside.getOrDefault(kind, List.of());
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
