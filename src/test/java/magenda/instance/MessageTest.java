package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static List<Path> files(String... names) {
    return List.of(names).stream().map(name -> Path.of(name).toAbsolutePath()).toList();
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyNameArrivesAsItIs() throws Exception {
    List<Path> files = files("a b.json", "two\nlines.json", "Суботин ženský 会議 🗓.magenda", "-o");

    ByteBuffer message = Message.encode(files);

    assertThat(message.getInt()).isEqualTo(message.remaining());
    assertThat(Message.decode(message)).isEqualTo(files);
  }

  @Test
  void thereNeedNotBeAFile() throws Exception {
    ByteBuffer message = Message.encode(List.of());

    assertThat(message.getInt()).isZero();
    assertThat(Message.decode(message)).isEmpty();
  }

  @Test
  void moreThanTheLongestIsNotSent() {
    List<Path> many = Collections.nCopies(20_000, Path.of("n".repeat(60)).toAbsolutePath());

    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> Message.encode(many));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/whole\0/without end", "relative\0", "\0", "/a\0\0"})
  void whatIsNoListOfFilesIsRefused(String text) {
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> Message.decode(bytes(text)));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    assertThatExceptionOfType(CharacterCodingException.class)
        .isThrownBy(() -> Message.decode(ByteBuffer.wrap(new byte[] {'/', (byte) 0xff, 0})));
  }
}
