package magenda.store;

import java.io.Writer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory.Feature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Named;
import tools.jackson.core.util.Separators;

/** How JSON is read and written here: strict, in UTF-8, within limits. */
final class Json {

  /** How deep values may be nested; schedules need six levels. */
  static final int DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(Feature.CHARSET_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          // a value is written deeper in a recovery copy than it was read
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(2 * DEPTH).build())
          .build();

  private Json() {}

  static JsonParser parser(byte[] utf8, int offset) {
    return FACTORY.createParser(ObjectReadContext.empty(), utf8, offset, utf8.length - offset);
  }

  /** Finds members of these names, at most 64, when they are read. */
  static PropertyNameMatcher names(String... names) {
    return FACTORY.constructNameMatcher(Stream.of(names).map(Named::fromString).toList(), true);
  }

  /** Writes without any white space. */
  static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Writes with two spaces a level and one scalar a line. */
  static JsonGenerator indented(Writer out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return oneScalarALine();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  private static PrettyPrinter oneScalarALine() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Writes JSON text as it would be written here, numbers digit by digit. */
  static void copy(String json, JsonGenerator out) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        copyToken(parser, token, out);
      }
    }
  }

  static void copyToken(JsonParser parser, JsonToken token, JsonGenerator out) {
    switch (token) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
      default -> out.copyCurrentEvent(parser);
    }
  }
}
