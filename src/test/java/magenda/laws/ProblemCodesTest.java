package magenda.laws;

import static magenda.laws.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import magenda.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** What people name to each other when something failed. */
class ProblemCodesTest {

  private static List<ProblemCode> all() {
    return CLASSES.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(ProblemCode.class::cast)
        .toList();
  }

  @Test
  void eachProblemHasACodeOfItsOwn() {
    assertThat(all()).extracting(ProblemCode::code).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  @Test
  void codesAreShortAndPlain() {
    assertThat(all())
        .extracting(ProblemCode::code)
        .allMatch(code -> code.matches("[a-z]+\\.[a-z]+(-[a-z0-9]+)*") && code.length() < 40);
  }
}
