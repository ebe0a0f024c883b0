package magenda.ui.about;

import java.util.List;

/**
 * Something of others that is part of the program.
 *
 * @param name by which its makers publish it
 * @param version its version
 * @param licence its SPDX expression
 */
record Library(String name, String version, String licence) {

  /** Those of a list that the build makes: one a line, with tabs between the parts. */
  static List<Library> listed(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Library::of).toList();
  }

  private static Library of(String line) {
    String[] parts = line.split("\t", -1);
    return new Library(parts[0], parts[1], parts[2]);
  }
}
