package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of callers that do not say what another start says, and of those after them. */
class ListenerTest {

  @TempDir Path folder;

  private final Inbox inbox = new Inbox();
  private MeetingPlace place = new MeetingPlace(Path.of("lock"), Path.of("socket"));
  private Instance instance = Instance.alone();

  @SuppressWarnings("NullAway.Init")
  private Listener listener;

  @BeforeEach
  void listen() {
    place = new MeetingPlace(folder.resolve("lock"), folder.resolve("socket"));
    instance = Instance.begin(place, List.of());
    listener = new Listener(place.socket(), inbox, instance::close, Duration.ofMillis(100));
    assertAnotherStartIsServed();
  }

  @AfterEach
  void close() {
    listener.close();
    instance.close();
  }

  private void assertAnotherStartIsServed() {
    List<Path> files = List.of(folder.resolve("a.json"));
    Instance second = Instance.begin(place, files, Duration.ofMinutes(1));
    assertThat(second.handedOver()).isTrue();
    assertThat(inbox.next()).contains(files);
    assertThat(inbox.next()).isEmpty();
  }

  private SocketChannel call(ByteBuffer... said) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(place.socket()));
    for (ByteBuffer part : said) {
      channel.write(part);
    }
    return channel;
  }

  private static ByteBuffer number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).flip();
  }

  private static ByteBuffer words(String words) {
    return ByteBuffer.wrap(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void assertSentAway(SocketChannel caller) throws IOException {
    assertThat(caller.read(ByteBuffer.allocate(1))).isEqualTo(-1);
    assertAnotherStartIsServed();
  }

  @Test
  void oneThatClaimsTooMuchIsSentAway() throws Exception {
    try (SocketChannel caller = call(number(Message.LONGEST + 1))) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatClaimsLessThanNothingIsSentAway() throws Exception {
    try (SocketChannel caller = call(number(-1))) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatDoesNotSpeakUtf8IsSentAway() throws Exception {
    try (SocketChannel caller = call(number(5), words("/\u00e9\u00e9\u00e9\0"))) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatNamesNoWholePathIsSentAway() throws Exception {
    try (SocketChannel caller = call(number(7), words("a.json\0"))) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatSaysNothingIsSentAwayAfterAWhile() throws Exception {
    try (SocketChannel caller = call()) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatStopsInTheMiddleIsSentAwayAfterAWhile() throws Exception {
    try (SocketChannel caller = call(number(8), words("/a.js"))) {
      assertSentAway(caller);
    }
  }

  @Test
  void oneThatHangsUpInTheMiddleIsForgotten() throws Exception {
    call(number(8), words("/a.js")).close();
    assertAnotherStartIsServed();
  }

  @Test
  void oneThatHasGoneBeforeItIsServedIsNotHeard() throws Exception {
    listener.close();
    listener = new Listener(place.socket(), inbox, instance::close, Duration.ofMinutes(1));
    assertAnotherStartIsServed();

    try (SocketChannel busy = call()) {
      call(Message.encode(List.of(folder.resolve("b.json")))).close();
      busy.shutdownOutput();
    }

    assertAnotherStartIsServed();
  }
}
