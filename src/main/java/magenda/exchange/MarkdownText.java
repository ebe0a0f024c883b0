package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Between plain words and the Markdown (CommonMark) of descriptions. */
final class MarkdownText {

  private static final Pattern INLINE =
      Pattern.compile("[\\\\`*_\\[\\]]|<(?=[A-Za-z/!?])|&(?=#?\\w+;)");
  private static final Pattern LINE_START =
      Pattern.compile("^(?:[-+#>~=]|\\d{1,9}(?=[.)](?:\\s|$)))");

  private MarkdownText() {}

  /** Words as Markdown that shows exactly these words in one paragraph. */
  static String escape(String line) {
    return LINE_START
        .matcher(escapeInline(line))
        .replaceFirst(
            start -> {
              boolean number = Character.isDigit(start.group().charAt(0));
              return Matcher.quoteReplacement(number ? start.group() + "\\" : "\\" + start.group());
            });
  }

  /** Words as Markdown that shows exactly these words within a paragraph. */
  static String escapeInline(String words) {
    return INLINE.matcher(words).replaceAll("\\\\$0");
  }

  /**
   * The words of a Markdown text, line by line; items of lists begin with {@link CellText#BULLET}.
   * Emphasis is left out; the address of a link follows its words in parentheses.
   */
  static List<String> lines(String markdown) {
    Words words = new Words();
    Parser.builder().build().parse(markdown).accept(words);
    words.endLine();
    return words.lines;
  }

  /**
   * A Markdown text line by line, each line Markdown of its own without list or heading: emphasis
   * and links stay, items of lists begin with {@link CellText#BULLET}.
   */
  static List<String> markdownLines(String markdown) {
    InlineMarkdown words = new InlineMarkdown();
    Parser.builder().build().parse(markdown).accept(words);
    return words.lines;
  }

  private static final class InlineMarkdown extends AbstractVisitor {

    private final MarkdownRenderer renderer = MarkdownRenderer.builder().build();
    private final List<String> lines = new ArrayList<>();
    private String prefix = "";

    @Override
    public void visit(Paragraph paragraph) {
      // a soft break stands for a space; a hard one is written as a backslash before the break
      String rendered = renderer.render(paragraph).strip();
      for (String line : rendered.split("\\\\\n| {2,}\n", -1)) {
        add(line.replace('\n', ' '));
      }
    }

    @Override
    public void visit(ListItem item) {
      prefix = CellText.BULLET;
      visitChildren(item);
      prefix = "";
    }

    @Override
    public void visit(Heading heading) {
      plain(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      plain(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      plain(code);
    }

    @Override
    public void visit(HtmlBlock html) {
      plain(html);
    }

    private void plain(Node block) {
      Words words = new Words();
      block.accept(words);
      words.endLine();
      words.lines.forEach(line -> add(escape(line)));
    }

    private void add(String line) {
      if (!line.isBlank()) {
        lines.add(prefix + line.strip());
        prefix = "";
      }
    }
  }

  private static final class Words extends AbstractVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String prefix = "";

    private void endLine() {
      for (String words : CellText.lines(line.toString())) {
        lines.add(prefix + words);
        prefix = "";
      }
      line.setLength(0);
    }

    private void block(Node node) {
      endLine();
      visitChildren(node);
      endLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      block(heading);
    }

    @Override
    public void visit(ListItem item) {
      endLine();
      prefix = CellText.BULLET;
      block(item);
      prefix = "";
    }

    @Override
    public void visit(FencedCodeBlock code) {
      literalBlock(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      literalBlock(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      literalBlock(html.getLiteral());
    }

    private void literalBlock(String literal) {
      endLine();
      line.append(literal);
      endLine();
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
      endLine();
    }

    @Override
    public void visit(Text text) {
      line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      line.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      line.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      line.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
      line.append('\n');
    }

    @Override
    public void visit(Link link) {
      int start = line.length();
      visitChildren(link);
      address(link.getDestination(), start);
    }

    @Override
    public void visit(Image image) {
      int start = line.length();
      visitChildren(image);
      address(image.getDestination(), start);
    }

    private void address(String destination, int start) {
      String words = line.substring(start);
      if (words.isBlank()) {
        line.append(destination);
      } else if (!words.equals(destination)) {
        line.append(" (").append(destination).append(')');
      }
    }
  }
}
