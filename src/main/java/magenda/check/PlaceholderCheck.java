package magenda.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import magenda.check.Finding.Kind;
import magenda.schedule.Schedule;
import magenda.schedule.Session;

/** Placeholders of a template that nobody filled in, such as "[INSERT LINK]". */
final class PlaceholderCheck implements SessionCheck {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\[\\s*(?:insert|enter|add|fill in)\\b[^\\]\\n]*\\]", Pattern.CASE_INSENSITIVE);

  @Override
  public void look(Session session, Schedule schedule, Consumer<Finding> found) {
    List<String> texts =
        Stream.of(
                Stream.of(
                    session.title(),
                    session.description(),
                    session.link(),
                    session.organizers().text()),
                session.platforms().stream(),
                session.fields().values().stream())
            .flatMap(text -> text)
            .toList();
    for (String text : texts) {
      if (text.indexOf('[') >= 0) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (matcher.find()) {
          found.accept(Finding.of(Kind.PLACEHOLDER, session.id(), matcher.group()));
          return;
        }
      }
    }
  }
}
