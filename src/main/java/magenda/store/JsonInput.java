package magenda.store;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import magenda.problem.ProblemCode;
import magenda.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads JSON from front to back, always standing on one value, and turns whatever is wrong into a
 * problem that names the file, the line and the path of the member, such as {@code
 * sessions[3].when.date}.
 */
final class JsonInput implements AutoCloseable {

  private static final int SHOWN = 60;

  private final String file;
  private final byte[] bytes;
  private final JsonParser parser;

  private NamesMet names = new NamesMet();
  private final Recurring<String> words = new Recurring<>(Function.identity());
  private final Map<List<String>, List<String>> lists = new HashMap<>();
  private final List<String> list = new ArrayList<>();

  /**
   * Begins before the first value.
   *
   * @param file the name of the file, for problems
   * @throws ProblemException if there is nothing to read, or it is not UTF-8
   */
  JsonInput(byte[] bytes, String file) throws ProblemException {
    this.file = file;
    this.bytes = bytes;
    parser = Json.parser(bytes, JsonBytes.start(bytes, file));
  }

  @Override
  public void close() {
    parser.close();
  }

  /** The name of the file. */
  String file() {
    return file;
  }

  // ---- going on

  /** Goes to the first value; false if that is not an object. */
  boolean beginRoot() {
    return parser.nextToken() == JsonToken.START_OBJECT;
  }

  /**
   * Requires that nothing but white space follows.
   *
   * @throws ProblemException if something does
   */
  void end() throws ProblemException {
    if (parser.nextToken() != null) {
      TextPosition here = TextPosition.of(bytes, parser.currentTokenLocation().getByteOffset());
      throw ProblemException.of(StoreProblem.BROKEN, file, here.line(), here.column());
    }
  }

  /** Enters the object stood on; {@link #nextMember} goes through it. */
  void beginObject() throws ProblemException {
    require(JsonToken.START_OBJECT, StoreProblem.EXPECTED_OBJECT);
    names = names.enter();
  }

  /** Goes to the value of the next member and gives its name; leaves the object and gives null. */
  @Nullable String nextMember() throws ProblemException {
    String name = parser.nextName();
    if (name == null) {
      names = names.leave();
      return null;
    }
    claim(name);
    parser.nextToken();
    return name;
  }

  /** As {@link #nextMember()}, but faster where the name is one of these. */
  @Nullable String nextMember(PropertyNameMatcher expected) throws ProblemException {
    int number = parser.nextNameMatch(expected);
    if (number == PropertyNameMatcher.MATCH_END_OBJECT) {
      names = names.leave();
      return null;
    }
    String name = parser.currentName();
    if (number < 0) {
      claim(name);
    } else if (!names.add(number)) {
      throw duplicate();
    }
    parser.nextToken();
    return name;
  }

  /** Enters the list stood on; {@link #nextElement} goes through it. */
  void beginList() throws ProblemException {
    require(JsonToken.START_ARRAY, StoreProblem.EXPECTED_LIST);
  }

  /** Goes to the next element; leaves the list and gives false where there is none. */
  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** True if the value stood on is text. */
  boolean atText() {
    return parser.hasToken(JsonToken.VALUE_STRING);
  }

  private void claim(String name) throws ProblemException {
    if (!names.add(name)) {
      throw duplicate();
    }
  }

  private ProblemException duplicate() {
    return problem(StoreProblem.DUPLICATE_MEMBER, path(), line());
  }

  /** Whether the outermost object has this text as a member behind where the reading stands. */
  boolean restHas(String name, String text) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING
          && parser.streamReadContext().getNestingDepth() == 1
          && name.equals(parser.currentName())
          && text.equals(parser.getString())) {
        return true;
      }
    }
    return false;
  }

  // ---- values

  /** The text stood on. */
  String text() throws ProblemException {
    require(JsonToken.VALUE_STRING, StoreProblem.EXPECTED_TEXT);
    return parser.getString();
  }

  /** The text stood on, one instance for all of its equals in the file. */
  String recurringText() throws ProblemException {
    return words.apply(text());
  }

  /** The list of texts stood on, one instance for all of its equals in the file. */
  List<String> recurringTexts() throws ProblemException {
    beginList();
    list.clear();
    while (nextElement()) {
      list.add(recurringText());
    }
    List<String> before = lists.get(list);
    if (before != null) {
      return before;
    }
    List<String> first = List.copyOf(list);
    lists.put(first, first);
    return first;
  }

  /** The list of texts stood on. */
  List<String> texts() throws ProblemException {
    beginList();
    list.clear();
    while (nextElement()) {
      list.add(text());
    }
    return List.copyOf(list);
  }

  /** The object of texts stood on, in its order. */
  Map<String, String> textsByName() throws ProblemException {
    beginObject();
    Map<String, String> map = new LinkedHashMap<>();
    for (String name = nextMember(); name != null; name = nextMember()) {
      map.put(name, text());
    }
    return map;
  }

  /** The truth value stood on. */
  boolean truth() throws ProblemException {
    if (!parser.hasToken(JsonToken.VALUE_FALSE)) {
      require(JsonToken.VALUE_TRUE, StoreProblem.EXPECTED_TRUTH);
    }
    return parser.hasToken(JsonToken.VALUE_TRUE);
  }

  /** The whole number stood on, from 0 to 999,999,999. */
  int number() throws ProblemException {
    require(JsonToken.VALUE_NUMBER_INT, StoreProblem.EXPECTED_NUMBER);
    String digits = parser.getString();
    if (digits.length() > 9 || digits.startsWith("-")) {
      throw invalid(digits);
    }
    return Integer.parseInt(digits);
  }

  /**
   * What the text stood on means.
   *
   * @param meaning throws {@link DateTimeException} or {@link IllegalArgumentException} where it
   *     means nothing
   */
  <T> T meaning(Function<String, T> meaning) throws ProblemException {
    String text = text();
    try {
      return meaning.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new ProblemException(invalid(text).problem(), e);
    }
  }

  /** The value stood on, whatever it is, as JSON text without white space. */
  String opaque() throws ProblemException {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = Json.compact(json)) {
      int depth = 0;
      for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> names = names.enter();
          case END_OBJECT -> names = names.leave();
          case PROPERTY_NAME -> claim(parser.currentName());
          default -> {}
        }
        Json.copyToken(parser, token, out);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
    }
    return json.toString();
  }

  // ---- what is wrong

  private void require(JsonToken token, StoreProblem otherwise) throws ProblemException {
    if (!parser.hasToken(token)) {
      boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
      throw problem(isNull ? StoreProblem.NULL : otherwise, path(), line());
    }
  }

  /** A member of the object that was left last is missing. */
  ProblemException missing(String member) {
    return problem(StoreProblem.MISSING, path().isEmpty() ? member : path() + "." + member);
  }

  /** The value stood on cannot be what it is. */
  ProblemException invalid(String value) {
    String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    return problem(StoreProblem.INVALID, path(), line(), shown);
  }

  /** The parts of the object that was left last contradict each other. */
  ProblemException contradiction(IllegalArgumentException cause) {
    return new ProblemException(
        problem(StoreProblem.CONTRADICTION, path(), line()).problem(), cause);
  }

  /** A problem of this file with further arguments behind its name. */
  ProblemException problem(ProblemCode code, Object... further) {
    List<Object> arguments = new ArrayList<>(List.of(file));
    arguments.addAll(List.of(further));
    return ProblemException.of(code, arguments.toArray());
  }

  /** What a failure of the parser means. */
  ProblemException broken(JacksonException e) {
    long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
    TextPosition at = TextPosition.of(bytes, offset);
    ProblemException problem =
        switch (e) {
          case StreamConstraintsException _ ->
              problem(StoreProblem.BEYOND_LIMITS, TextPosition.of(bytes, offset()).line());
          case UnexpectedEndOfInputException _ -> problem(StoreProblem.CUT_OFF, at.line());
          default -> problem(StoreProblem.BROKEN, at.line(), at.column());
        };
    return new ProblemException(problem.problem(), e);
  }

  /** The path of the value stood on. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext at = parser.streamReadContext();
        at != null && !at.inRoot();
        at = at.getParent()) {
      if (at.inObject() && at.hasCurrentName()) {
        path.insert(0, "." + at.currentName());
      } else if (at.inArray() && at.hasCurrentIndex()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]");
      }
    }
    return path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0);
  }

  private String line() {
    return TextPosition.of(bytes, offset()).line();
  }

  private long offset() {
    return parser.currentTokenLocation().getByteOffset();
  }
}
