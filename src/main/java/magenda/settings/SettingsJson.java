package magenda.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Preferences as JSON. A member that is missing or means nothing here, because another version or
 * another computer wrote it, gives way to what holds by default.
 */
final class SettingsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SettingsJson() {}

  static byte[] write(SettingsValues values) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("theme", values.theme().name());
    values.readerZone().ifPresent(zone -> json.put("readerZone", zone.getId()));
    ArrayNode recent = json.putArray("recentFiles");
    values.recentFiles().forEach(file -> recent.add(file.toString()));
    values.lastFolder().ifPresent(folder -> json.put("lastFolder", folder.toString()));
    values
        .window()
        .ifPresent(
            place ->
                json.putObject("window")
                    .put("x", place.x())
                    .put("y", place.y())
                    .put("width", place.width())
                    .put("height", place.height())
                    .put("maximized", place.maximized()));
    values.oldZoneRulesTold().ifPresent(release -> json.put("oldZoneRulesTold", release));
    ObjectNode dividers = json.putObject("dividers");
    new TreeMap<>(values.dividers()).forEach(dividers::put);
    ArrayNode shown = json.putArray("shown");
    EnumSet.allOf(Pane.class).stream()
        .filter(values.shown()::contains)
        .forEach(pane -> shown.add(pane.name()));
    return MAPPER.writeValueAsBytes(json);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws JacksonException if it is no JSON at all
   */
  static SettingsValues read(byte[] content) {
    JsonNode json = MAPPER.readTree(content);
    SettingsValues plain = SettingsValues.DEFAULT;
    return new SettingsValues(
        one(json.path("theme"), Theme::valueOf).orElse(plain.theme()),
        one(json.path("readerZone"), ZoneId::of),
        all(json.path("recentFiles"), Path::of).stream().limit(Settings.RECENT).toList(),
        one(json.path("lastFolder"), Path::of),
        window(json.path("window")),
        one(json.path("oldZoneRulesTold"), release -> release),
        dividers(json.path("dividers")),
        json.path("shown").isArray()
            ? Set.copyOf(all(json.path("shown"), Pane::valueOf))
            : plain.shown());
  }

  private static <T> Optional<T> one(JsonNode node, Function<String, T> meaning) {
    if (!node.isString()) {
      return Optional.empty();
    }
    try {
      return Optional.of(meaning.apply(node.stringValue()));
    } catch (DateTimeException | IllegalArgumentException e) {
      // a preference without meaning is none: the default is better than a question
      return Optional.empty();
    }
  }

  private static <T> List<T> all(JsonNode nodes, Function<String, T> meaning) {
    return nodes.valueStream().flatMap(node -> one(node, meaning).stream()).distinct().toList();
  }

  private static Optional<WindowPlace> window(JsonNode node) {
    @Nullable Double x = number(node, "x");
    @Nullable Double y = number(node, "y");
    @Nullable Double width = number(node, "width");
    @Nullable Double height = number(node, "height");
    if (x == null || y == null || width == null || height == null || width <= 0 || height <= 0) {
      return Optional.empty();
    }
    boolean maximized = node.path("maximized").asBoolean(false);
    return Optional.of(new WindowPlace(x, y, width, height, maximized));
  }

  private static Map<String, Double> dividers(JsonNode node) {
    Map<String, Double> dividers = new LinkedHashMap<>();
    for (String name : node.propertyNames()) {
      @Nullable Double position = number(node, name);
      if (position != null && position >= 0 && position <= 1) {
        dividers.put(name, position);
      }
    }
    return dividers;
  }

  private static @Nullable Double number(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isNumber() ? value.doubleValue() : null;
  }
}
