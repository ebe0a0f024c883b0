package magenda.store;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The text of a file that holds little more than it must. */
final class SmallFile {

  static final String SESSION = "\"id\": \"00000000-0000-0000-0000-00000000000a\"";

  private SmallFile() {}

  /** A file with these sessions. */
  static String text(String sessions) {
    return """
    {
      "format": "magenda-schedule",
      "formatVersion": 1,
      "id": "00000000-0000-0000-0000-000000000001",
      "sessions": [%s]
    }
    """
        .formatted(sessions);
  }

  /** A file with one session that has this time. */
  static byte[] withWhen(String when) {
    return text("{" + SESSION + ", \"when\": " + when + "}").getBytes(UTF_8);
  }
}
