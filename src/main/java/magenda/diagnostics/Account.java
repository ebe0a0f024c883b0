package magenda.diagnostics;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The account of the person who runs the program. A path that leaves the computer does not say its
 * name.
 *
 * @param home its folder
 * @param name by which the computer knows it; empty where that is not known
 * @param homeSign what everybody understands as the folder of their own account
 * @param nameSign what everybody understands as the name of their own account
 */
public record Account(Path home, String name, String homeSign, String nameSign) {

  /** The account of the running program. */
  public static Account ofRuntime() {
    boolean windows = File.separatorChar == '\\';
    return new Account(
        Path.of(System.getProperty("user.home", "")),
        System.getProperty("user.name", ""),
        windows ? "%USERPROFILE%" : "~",
        windows ? "%USERNAME%" : "$USER");
  }

  /** A path that is right for everybody who has such an account, and names none. */
  public String hiddenIn(Path path) {
    boolean own = home.getNameCount() > 0 && path.startsWith(home);
    Path rest = own ? home.relativize(path) : path;
    String root = rest.getRoot() == null ? "" : rest.getRoot().toString();
    String names =
        StreamSupport.stream(rest.spliterator(), false)
            .map(Path::toString)
            .map(each -> each.equalsIgnoreCase(name) ? nameSign : each)
            .collect(Collectors.joining(File.separator));
    if (!own) {
      return root + names;
    }
    return names.isEmpty() ? homeSign : homeSign + File.separator + names;
  }
}
