package magenda.bench;

import java.time.Clock;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.problem.ProblemException;
import magenda.store.ScheduleJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opening the bytes of a file, against Jackson's own reading of them into a tree. */
@State(Scope.Benchmark)
public class OpenFile {

  private final byte[] bytes = ScheduleJson.write(TenThousand.schedule());
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Into a document. */
  @Benchmark
  public ScheduleDocument magenda() throws ProblemException {
    return new ScheduleDocument(
        History.of(ScheduleJson.read(bytes, "ten thousand.json").schedule(), true),
        Clock.systemUTC());
  }

  /** Into a tree. */
  @Benchmark
  public JsonNode jackson() {
    return mapper.readTree(bytes);
  }
}
