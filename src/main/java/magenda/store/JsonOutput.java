package magenda.store;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import magenda.schedule.UnknownMembers;
import tools.jackson.core.JsonGenerator;

/** Writes JSON members in the order of the calls; members without a value are left out. */
final class JsonOutput implements AutoCloseable {

  /** Half of a character: no text has it, but a clipboard may. UTF-8 cannot hold it unescaped. */
  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonOutput(boolean indented) {
    json = indented ? Json.indented(text) : Json.compact(text);
  }

  /** For files that people look at and compare: one scalar a line. */
  static JsonOutput indented() {
    return new JsonOutput(true);
  }

  /** For files that only the program reads. */
  static JsonOutput compact() {
    return new JsonOutput(false);
  }

  @Override
  public void close() {
    json.close();
  }

  void beginObject() {
    json.writeStartObject();
  }

  void beginObject(String name) {
    json.writeObjectPropertyStart(name);
  }

  void endObject() {
    json.writeEndObject();
  }

  void beginList(String name) {
    json.writeArrayPropertyStart(name);
  }

  void endList() {
    json.writeEndArray();
  }

  /** An element of a list. */
  void element(String value) {
    json.writeString(value);
  }

  /** An element of a list. */
  void element(int value) {
    json.writeNumber(value);
  }

  /** A text; left out where it is empty. */
  void text(String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  /** A text that is written even where it is empty. */
  void anyText(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** A list of texts; left out where it is empty. */
  void texts(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      beginList(name);
      values.forEach(this::element);
      endList();
    }
  }

  /** An object of texts; left out where it is empty. */
  void textsByName(String name, Map<String, String> values) {
    if (!values.isEmpty()) {
      beginObject(name);
      values.forEach(json::writeStringProperty);
      endObject();
    }
  }

  /** The members that this version does not know. */
  void unknown(UnknownMembers members) {
    members
        .json()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              Json.copy(value, json);
            });
  }

  /** What was written, in UTF-8, with a line end behind it. */
  byte[] bytes() {
    json.close();
    String written = text.append('\n').toString();
    try {
      return utf8(written);
    } catch (CharacterCodingException e) {
      // outside of texts JSON is ASCII, so what cannot be encoded stands where an escape may stand
      String escaped =
          LONE_SURROGATE
              .matcher(written)
              .replaceAll(half -> "\\\\u" + Integer.toHexString(half.group().charAt(0)));
      return escaped.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static byte[] utf8(String written) throws CharacterCodingException {
    ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(written));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
