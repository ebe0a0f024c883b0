package magenda.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema that ships with the program. */
final class ScheduleSchema {

  private final Schema schema;

  ScheduleSchema() throws IOException {
    try (InputStream in =
        ScheduleJson.class.getResourceAsStream("magenda-schedule-1.schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
    }
  }

  void assertHolds(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
  }

  void assertRefuses(String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
  }
}
