package magenda.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import magenda.schedule.Schedule;

/** Names for files that every system takes. */
final class FileName {

  private static final int LONGEST = 100;

  private FileName() {}

  /** Title and version of a schedule: {@code IGF 2021 v3.json}. */
  static String of(Schedule schedule) {
    String title = allowed(schedule.title());
    String number = allowed(schedule.version().number());
    StringBuilder name = new StringBuilder(title.isEmpty() ? "schedule" : title);
    if (!number.isEmpty()) {
      name.append(" v").append(number);
    }
    return name.append(".json").toString();
  }

  /** A file beside another that does not exist yet: {@code name (2).json}, and so on. */
  static Path beside(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("schedule");
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    int number = 2;
    Path beside;
    do {
      beside = file.resolveSibling(stem + " (" + number + ")" + extension);
      number++;
    } while (Files.exists(beside));
    return beside;
  }

  private static String allowed(String words) {
    String name =
        words
            .replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]+", " ")
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("^[.\\s]+|[.\\s]+$", "");
    int end = Math.min(name.length(), LONGEST);
    if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip();
  }
}
