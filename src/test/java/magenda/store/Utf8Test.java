package magenda.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  private static final String ASCII = "Mind the gap: ";

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Zażółć", "–", "“”", "😀", "\uD7FF\uE000\uFFFF", "\u0000\u007F"})
  void textIsValid(String text) {
    assertThat(Utf8.valid(text.getBytes(UTF_8))).isTrue();
    assertThat(Utf8.valid((ASCII + text + ASCII).getBytes(UTF_8))).isTrue();
  }

  @Test
  void everyPairOfBytesIsJudgedAsJavaDoes() {
    for (int pair = 0; pair < 0x1_0000; pair++) {
      sameAsJava(new byte[] {(byte) (pair >> 8), (byte) pair});
      sameAsJava(new byte[] {(byte) (pair >> 8), (byte) pair, (byte) 0x80});
      sameAsJava(new byte[] {(byte) (pair >> 8), (byte) pair, (byte) 0xBF, (byte) 0xBF});
    }
  }

  @Test
  void damagedTextIsJudgedAsJavaDoes() {
    Random random = new Random(3629);
    byte[] text = (ASCII + "Zażółć gęślą jaźń – “😀” ").repeat(3).getBytes(UTF_8);
    for (int i = 0; i < 10_000; i++) {
      byte[] damaged = text.clone();
      damaged[random.nextInt(text.length)] = (byte) random.nextInt();
      sameAsJava(damaged);
    }
  }

  @Test
  void aCharacterCutOffIsNotValid() {
    byte[] text = "😀".getBytes(UTF_8);

    assertThat(Utf8.valid(new byte[] {text[0], text[1], text[2]})).isFalse();
  }

  private static void sameAsJava(byte[] bytes) {
    assertThat(Utf8.valid(bytes)).as("%s", ByteBuffer.wrap(bytes)).isEqualTo(javaReads(bytes));
  }

  private static boolean javaReads(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
