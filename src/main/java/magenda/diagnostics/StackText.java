package magenda.diagnostics;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * An exception as text, like that of {@link Throwable#printStackTrace()} but without any message: a
 * message may hold what somebody typed, or the path of a file.
 */
public final class StackText {

  private static final String INDENT = "    ";

  /** More are there only where a method calls itself without end. */
  private static final int FRAMES = 100;

  private final StringBuilder text = new StringBuilder();
  private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private StackText() {}

  /** The classes and frames of an exception, of its causes and of what it suppressed, as lines. */
  public static String of(Throwable error) {
    StackText stack = new StackText();
    stack.add(error, "", "");
    return stack.text.toString();
  }

  private void add(Throwable error, String indent, String caption) {
    text.append(indent).append(caption).append(error.getClass().getName());
    if (!told.add(error)) {
      text.append(" (see above)\n");
      return;
    }
    text.append('\n');
    StackTraceElement[] frames = error.getStackTrace();
    for (StackTraceElement frame :
        Arrays.asList(frames).subList(0, Math.min(FRAMES, frames.length))) {
      text.append(indent).append(INDENT).append("at ").append(frame).append('\n');
    }
    if (frames.length > FRAMES) {
      text.append(indent).append(INDENT).append("...\n");
    }
    for (Throwable suppressed : error.getSuppressed()) {
      add(suppressed, indent + INDENT, "Suppressed: ");
    }
    Throwable cause = error.getCause();
    if (cause != null) {
      add(cause, indent, "Caused by: ");
    }
  }
}
