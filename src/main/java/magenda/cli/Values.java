package magenda.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import magenda.problem.Problem;
import magenda.problem.ProblemException;

/** The values of options, from their words. */
final class Values {

  private Values() {}

  /** A year from 1 to 9999. */
  static int year(String words) throws ProblemException {
    try {
      int year = Integer.parseInt(words);
      if (year >= 1 && year <= 9999) {
        return year;
      }
    } catch (NumberFormatException e) {
      throw new ProblemException(Problem.of(CliProblem.BAD_YEAR, words), e);
    }
    throw ProblemException.of(CliProblem.BAD_YEAR, words);
  }

  /** A zone: an IANA name or an offset such as +02:00. */
  static ZoneId zone(String words) throws ProblemException {
    try {
      return ZoneId.of(words);
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of(CliProblem.BAD_ZONE, words), e);
    }
  }

  /** One constant of an enum, by its name in lower case. */
  static <E extends Enum<E>> E choice(String option, String words, Class<E> type)
      throws ProblemException {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(words.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw ProblemException.of(CliProblem.BAD_CHOICE, option, words, choices(type));
  }

  /** The names there are. */
  static <E extends Enum<E>> String choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Values::word)
        .collect(Collectors.joining(", "));
  }

  /** The name of a constant as it is given and shown. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
