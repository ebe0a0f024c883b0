package magenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How one finds one's way among the elements of WordprocessingML. */
final class WordXml {

  /** What stands around other content without meaning anything here. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

  private static final int LARGEST_NUMBER = 63;

  private WordXml() {}

  /** The elements in an element, those in wrappers among them. */
  static List<Element> children(Element parent) {
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

  /** The first element of this name right in an element, or null. */
  static @Nullable Element child(@Nullable Element parent, String name) {
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

  /** True if an element has this name. */
  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** The number that an element in another one states, or another where it states none. */
  static int number(@Nullable Element parent, String name, int otherwise) {
    Element element = child(parent, name);
    try {
      return element == null
          ? otherwise
          : Math.min(LARGEST_NUMBER, Integer.parseInt(attribute(element, "val")));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An attribute in the name space of its element, or empty. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** True if a property that is either on or off is there and on. */
  static boolean isOn(@Nullable Element toggle) {
    return toggle != null && !Set.of("0", "false", "off").contains(attribute(toggle, "val"));
  }
}
