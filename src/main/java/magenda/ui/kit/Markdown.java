package magenda.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import magenda.ui.kit.MarkdownBlock.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of descriptions: paragraphs, lists, bold, italic and links. Everything else
 * stands as it was typed, and a line break that was typed stays one.
 *
 * <p>Remembers what it has read, because a table shows the same texts again and again. For one
 * thread.
 */
public final class Markdown {

  private static final int REMEMBERED = 4_000;

  private final Parser parser =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.NONE)
          .build();

  private final Map<String, List<MarkdownBlock>> read =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<MarkdownBlock>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The paragraphs and list items of a text, in order. */
  public List<MarkdownBlock> read(String markdown) {
    if (markdown.isBlank()) {
      return List.of();
    }
    return read.computeIfAbsent(markdown, this::parse);
  }

  private List<MarkdownBlock> parse(String markdown) {
    Blocks blocks = new Blocks();
    parser.parse(markdown).accept(blocks);
    return List.copyOf(blocks.result);
  }

  private static final class Blocks extends AbstractVisitor {

    private static final String BULLET = "•";

    final List<MarkdownBlock> result = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int depth;
    private String marker = "";
    private boolean bold;
    private boolean italic;
    private String link = "";

    @Override
    public void visit(BulletList list) {
      visitList(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      visitList(list, first == null ? 1 : first);
    }

    private void visitList(Block list, int first) {
      depth++;
      int number = first;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        marker = list instanceof OrderedList ? number++ + "." : BULLET;
        visitChildren(item);
        if (!marker.isEmpty()) {
          endBlock();
        }
      }
      depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      endBlock();
    }

    @Override
    public void visit(Heading heading) {
      boolean outer = bold;
      bold = true;
      visitChildren(heading);
      bold = outer;
      endBlock();
    }

    @Override
    public void visit(StrongEmphasis strong) {
      boolean outer = bold;
      bold = true;
      visitChildren(strong);
      bold = outer;
    }

    @Override
    public void visit(Emphasis emphasis) {
      boolean outer = italic;
      italic = true;
      visitChildren(emphasis);
      italic = outer;
    }

    @Override
    public void visit(Link node) {
      String outer = link;
      link = node.getDestination();
      visitChildren(node);
      link = outer;
    }

    @Override
    public void visit(Text text) {
      add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      add("\n");
    }

    private void add(String text) {
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null
          && last.bold() == bold
          && last.italic() == italic
          && last.link().equals(link)) {
        spans.set(spans.size() - 1, new Span(last.text() + text, bold, italic, link));
      } else {
        spans.add(new Span(text, bold, italic, link));
      }
    }

    private void endBlock() {
      result.add(new MarkdownBlock(depth, marker, spans));
      spans.clear();
      marker = "";
    }
  }
}
