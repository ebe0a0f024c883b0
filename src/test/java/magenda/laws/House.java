package magenda.laws;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;

/** The classes that the laws are held against. */
final class House {

  static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("magenda");

  static final JavaClasses TESTS =
      new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("magenda");

  private House() {}

  /** Whether a class lives in one of these packages or below them. */
  static boolean lives(JavaClass type, String... packages) {
    String home = type.getBaseComponentType().getPackageName();
    for (String name : packages) {
      if (home.equals(name) || home.startsWith(name + ".")) {
        return true;
      }
    }
    return false;
  }

  /** The classes of these packages and of those below them. */
  static DescribedPredicate<JavaClass> livingIn(String... packages) {
    return DescribedPredicate.describe(
        "living in " + String.join(", ", packages), type -> lives(type, packages));
  }
}
