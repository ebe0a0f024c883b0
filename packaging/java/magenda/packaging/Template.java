package magenda.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A text file with places to be filled in, written {@code @NAME@}.
 *
 * @param file under {@code packaging/}
 */
record Template(Path file) {

  String fill(Map<String, String> values) throws IOException {
    String text = Files.readString(file);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }
}
