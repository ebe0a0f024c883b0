package magenda.settings;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Preferences as JSON. A member that is missing or means nothing here, because another version or
 * another computer wrote it, gives way to what holds by default.
 *
 * <p>With the streams of Jackson only: they are read at each start, for which its data binding
 * would load many times as many classes.
 */
final class SettingsJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SettingsJson() {}

  static byte[] write(SettingsValues values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(INDENTED, bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("theme", values.theme().name());
      values.readerZone().ifPresent(zone -> json.writeStringProperty("readerZone", zone.getId()));
      json.writeArrayPropertyStart("recentFiles");
      values.recentFiles().forEach(file -> json.writeString(file.toString()));
      json.writeEndArray();
      values
          .lastFolder()
          .ifPresent(folder -> json.writeStringProperty("lastFolder", folder.toString()));
      values.window().ifPresent(place -> write(place, json));
      values
          .oldZoneRulesTold()
          .ifPresent(release -> json.writeStringProperty("oldZoneRulesTold", release));
      json.writeObjectPropertyStart("dividers");
      new TreeMap<>(values.dividers()).forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("shown");
      EnumSet.allOf(Pane.class).stream()
          .filter(values.shown()::contains)
          .forEach(pane -> json.writeString(pane.name()));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(WindowPlace place, JsonGenerator json) {
    json.writeObjectPropertyStart("window");
    json.writeNumberProperty("x", place.x());
    json.writeNumberProperty("y", place.y());
    json.writeNumberProperty("width", place.width());
    json.writeNumberProperty("height", place.height());
    json.writeBooleanProperty("maximized", place.maximized());
    json.writeEndObject();
  }

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws JacksonException if it is no JSON at all
   */
  static SettingsValues read(byte[] content) {
    Map<?, ?> json = members(value(content));
    SettingsValues plain = SettingsValues.DEFAULT;
    return new SettingsValues(
        one(json.get("theme"), Theme::valueOf).orElse(plain.theme()),
        one(json.get("readerZone"), ZoneId::of),
        all(json.get("recentFiles"), Path::of).stream().limit(Settings.RECENT).toList(),
        one(json.get("lastFolder"), Path::of),
        window(members(json.get("window"))),
        one(json.get("oldZoneRulesTold"), release -> release),
        dividers(members(json.get("dividers"))),
        json.get("shown") instanceof List<?> shown
            ? Set.copyOf(all(shown, Pane::valueOf))
            : plain.shown());
  }

  private static @Nullable Object value(byte[] content) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "More than one value");
      }
      return value;
    }
  }

  /** The value that begins with the present token: a map, a list, a string, a number, a Boolean. */
  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    if (token == null) {
      throw new StreamReadException(parser, "No value");
    }
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<?, ?> members(@Nullable Object value) {
    return value instanceof Map<?, ?> members ? members : Map.of();
  }

  private static <T> Optional<T> one(@Nullable Object value, Function<String, T> meaning) {
    if (!(value instanceof String text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(meaning.apply(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      // a preference without meaning is none: the default is better than a question
      return Optional.empty();
    }
  }

  private static <T> List<T> all(@Nullable Object values, Function<String, T> meaning) {
    return values instanceof List<?> list
        ? list.stream().flatMap(value -> one(value, meaning).stream()).distinct().toList()
        : List.of();
  }

  private static Optional<WindowPlace> window(Map<?, ?> json) {
    if (json.get("x") instanceof Double x
        && json.get("y") instanceof Double y
        && json.get("width") instanceof Double width
        && json.get("height") instanceof Double height
        && width > 0
        && height > 0) {
      return Optional.of(
          new WindowPlace(x, y, width, height, Boolean.TRUE.equals(json.get("maximized"))));
    }
    return Optional.empty();
  }

  private static Map<String, Double> dividers(Map<?, ?> json) {
    Map<String, Double> dividers = new LinkedHashMap<>();
    json.forEach(
        (name, position) -> {
          if (name instanceof String divider
              && position instanceof Double fraction
              && fraction >= 0
              && fraction <= 1) {
            dividers.put(divider, fraction);
          }
        });
    return dividers;
  }
}
