package magenda.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell about the place of delivery says.
 *
 * @param platforms where the session takes place, in the order of the words, each once
 * @param link the first address in the cell, or empty; others stay among the platforms
 * @param open whether the platforms are marked as to be confirmed
 * @param linkOpen whether a line says that the link is to be confirmed
 */
record PlatformCell(List<String> platforms, String link, boolean open, boolean linkOpen) {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()|]+[^\\s<>()|.,;:]");
  private static final Pattern LINK_OPEN = Pattern.compile("(?iu)(?:link|lien|enlace)\\s*:?");
  private static final Pattern SEPARATOR =
      Pattern.compile("(?iu)\\s*[,;/]\\s*|\\s+(?:and|&|et|y)\\s+");

  PlatformCell {
    platforms = List.copyOf(platforms);
  }

  static PlatformCell read(String text) {
    Set<String> platforms = new LinkedHashSet<>();
    List<String> addresses = new ArrayList<>();
    boolean open = false;
    boolean linkOpen = false;
    for (String line : CellText.lines(text)) {
      TbcMark mark = TbcMark.inLine(CellText.withoutBullet(line));
      if (mark.marked() && LINK_OPEN.matcher(mark.text()).matches()) {
        linkOpen = true;
        continue;
      }
      open |= mark.marked();
      for (String part : SEPARATOR.split(withoutAddresses(mark.text(), addresses))) {
        String platform = part.strip();
        if (!platform.isEmpty()) {
          platforms.add(platform);
        }
      }
    }
    addresses.stream().skip(1).forEach(platforms::add);
    String link = addresses.isEmpty() ? "" : addresses.getFirst();
    return new PlatformCell(List.copyOf(platforms), link, open, linkOpen);
  }

  private static String withoutAddresses(String line, List<String> addresses) {
    Matcher address = ADDRESS.matcher(line);
    StringBuilder rest = new StringBuilder();
    while (address.find()) {
      addresses.add(address.group());
      address.appendReplacement(rest, " ");
    }
    address.appendTail(rest);
    return rest.toString().replaceAll("\\(\\s*\\)|[-–:]\\s*$", " ");
  }
}
