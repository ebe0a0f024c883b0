package magenda.calendar;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Descriptions without the marks of Markdown, which programs for calendars show as they are: what
 * stays are the words, the lists and the addresses of links.
 */
final class DescriptionText {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .nodeRendererFactory(Links::new)
          .build();

  private DescriptionText() {}

  /** The words of a description. */
  static String of(String markdown) {
    return RENDERER.render(PARSER.parse(markdown)).strip();
  }

  /**
   * A link is its words and its address, which programs turn into a link again; an address that is
   * only noted stays as well.
   */
  private record Links(TextContentNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class, LinkReferenceDefinition.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof LinkReferenceDefinition noted) {
        context.getWriter().write(noted.getLabel() + ": " + noted.getDestination());
        context.getWriter().block();
      } else if (node instanceof Link link) {
        render(link);
      }
    }

    private void render(Link link) {
      for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      boolean saysItsAddress =
          link.getFirstChild() instanceof Text text
              && (link.getDestination().equals(text.getLiteral())
                  || link.getDestination().equals("mailto:" + text.getLiteral()));
      if (!saysItsAddress) {
        context.getWriter().write(" (" + link.getDestination() + ")");
      }
    }
  }
}
