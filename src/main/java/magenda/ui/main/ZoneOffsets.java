package magenda.ui.main;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import magenda.chart.Span;

/**
 * What clocks elsewhere are ahead of UTC while a schedule lasts: "+2", or "+1/+2" where they are
 * changed meanwhile. That of today would be wrong for sessions in another season.
 */
record ZoneOffsets(Span span) {

  /** Summer and winter; where there are more, no few words are right. */
  private static final int MOST = 2;

  /** The offsets of a zone, or nothing where they are too many to be told. */
  String of(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Set<ZoneOffset> offsets = new HashSet<>();
    Instant from = span.from();
    offsets.add(rules.getOffset(from));
    for (ZoneOffsetTransition change = rules.nextTransition(from);
        change != null && change.getInstant().isBefore(span.to()) && offsets.size() <= MOST;
        change = rules.nextTransition(change.getInstant())) {
      offsets.add(change.getOffsetAfter());
    }
    return offsets.size() > MOST
        ? ""
        : offsets.stream()
            .sorted(Comparator.comparingInt(ZoneOffset::getTotalSeconds))
            .map(ZoneOffsets::words)
            .collect(Collectors.joining("/"));
  }

  private static String words(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "+0";
    }
    String id = offset.getId();
    return id.replaceFirst("^([+-])0", "$1").replaceFirst(":00$", "").replace('-', '−');
  }
}
