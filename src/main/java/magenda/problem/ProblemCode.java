package magenda.problem;

import java.util.Locale;

/**
 * One thing that can be wrong. Implemented by one enum in each package that finds problems; its
 * sentence stands in the bundle of {@code magenda.wording} named after that package, under {@link
 * #key()}.
 */
public interface ProblemCode {

  /** The name of the enum constant. */
  String name();

  /** The key of the sentence: the enum's simple name, a dot, the constant's name. */
  default String key() {
    return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
  }

  /**
   * The last part of the name of the package that finds the problem, which is the name of the
   * bundle.
   */
  default String area() {
    String packageName = ((Enum<?>) this).getDeclaringClass().getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /**
   * By what people name the problem to each other, the same in all languages: {@code
   * file.not-found} for {@code FileProblem.NOT_FOUND}.
   */
  default String code() {
    return key().replaceFirst("Problem\\.", ".").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
