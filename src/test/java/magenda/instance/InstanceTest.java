package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(100);

  @TempDir Path folder;

  private final Inbox inbox = new Inbox();
  private List<Path> files = List.of();
  private MeetingPlace place = new MeetingPlace(Path.of("lock"), Path.of("socket"));

  @BeforeEach
  void settle() {
    place = new MeetingPlace(folder.resolve("lock"), folder.resolve("socket"));
    files = List.of(folder.resolve("a.json"), folder.resolve("b.json"));
  }

  private Listener listener() {
    return new Listener(place.socket(), inbox, () -> {});
  }

  private CompletableFuture<Instance> second() {
    return CompletableFuture.supplyAsync(() -> Instance.begin(place, files, LONG));
  }

  @Test
  void theFirstIsToListen() {
    try (Instance first = Instance.begin(place, files)) {
      assertThat(first.handedOver()).isFalse();
      assertThat(first.socket()).contains(place.socket());
    }
  }

  @Test
  void theSecondHandsItsFilesOver() {
    try (Instance _ = Instance.begin(place, List.of());
        Listener _ = listener();
        Instance second = Instance.begin(place, files, LONG)) {
      assertThat(second.handedOver()).isTrue();
      assertThat(second.socket()).isEmpty();
      assertThat(inbox.next()).contains(files);
      assertThat(inbox.next()).isEmpty();
    }
  }

  @Test
  void theSecondWaitsUntilTheFirstListens() {
    try (Instance _ = Instance.begin(place, List.of())) {
      CompletableFuture<Instance> second = second();
      try (Listener _ = listener()) {
        assertThat(second.join().handedOver()).isTrue();
      }
    }
    assertThat(inbox.next()).contains(files);
  }

  @Test
  void relativeNamesAreThoseOfTheWorkingFolderOfTheSecond() {
    try (Instance _ = Instance.begin(place, List.of());
        Listener _ = listener();
        Instance _ = Instance.begin(place, List.of(Path.of("a.json")), LONG)) {
      assertThat(inbox.next()).contains(List.of(Path.of("a.json").toAbsolutePath()));
    }
  }

  @Test
  void whatCrashedIsFollowed() throws Exception {
    Files.writeString(place.lock(), "left behind");
    leaveSocket();
    try (Instance first = Instance.begin(place, files);
        Listener _ = listener();
        Instance second = Instance.begin(place, files, LONG)) {
      assertThat(first.socket()).isPresent();
      assertThat(second.handedOver()).isTrue();
    }
  }

  private void leaveSocket() throws Exception {
    try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      crashed.bind(UnixDomainSocketAddress.of(place.socket()));
    }
    assertThat(place.socket()).exists();
  }

  @Test
  void oneThatEndsIsFollowedByTheSecond() {
    Instance first = Instance.begin(place, List.of());
    CompletableFuture<Instance> second;
    try (first;
        Listener _ = listener()) {
      assertThat(inbox.closeIfEmpty()).isTrue();
      second = second();
    }
    try (Instance next = second.join()) {
      assertThat(next.handedOver()).isFalse();
      assertThat(next.socket()).contains(place.socket());
    }
  }

  @Test
  void noSocketIsLeftAtTheEnd() {
    try (Instance _ = Instance.begin(place, List.of());
        Listener _ = listener();
        Instance _ = Instance.begin(place, files, LONG)) {
      assertThat(place.socket()).exists();
    }
    assertThat(place.socket()).doesNotExist();
    assertThat(place.lock()).isEmptyFile();
  }

  @Test
  void oneThatDoesNotAnswerKeepsNobodyFromOpening() throws Exception {
    try (Instance _ = Instance.begin(place, List.of());
        ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      silent.bind(UnixDomainSocketAddress.of(place.socket()));

      Instance second = Instance.begin(place, files, SHORT);

      assertThat(second.handedOver()).isFalse();
      assertThat(second.socket()).isEmpty();
    }
  }

  @Test
  void oneForWhichTooManyWaitKeepsNobodyFromOpening() throws Exception {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(place.socket());
    try (Instance _ = Instance.begin(place, List.of());
        ServerSocketChannel busy = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        SocketChannel one = SocketChannel.open(StandardProtocolFamily.UNIX);
        SocketChannel other = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      busy.bind(address, 1);
      one.connect(address);
      other.configureBlocking(false);
      other.connect(address);

      Instance second = Instance.begin(place, files, SHORT);

      assertThat(second.handedOver()).isFalse();
      assertThat(second.socket()).isEmpty();
    }
  }

  @Test
  void oneThatCannotListenIsFollowed() {
    Path missing = folder.resolve("missing").resolve("socket");
    try (Instance first = Instance.begin(new MeetingPlace(place.lock(), missing), List.of());
        Listener _ = first.listen(inbox).orElseThrow();
        Instance second = Instance.begin(place, files, LONG)) {
      assertThat(second.handedOver()).isFalse();
      assertThat(second.socket()).contains(place.socket());
    }
  }

  @Test
  void onlyTheFirstListens() {
    try (Instance first = Instance.begin(place, List.of());
        Listener _ = first.listen(inbox).orElseThrow();
        Instance second = Instance.begin(place, files, LONG)) {
      assertThat(second.listen(inbox)).isEmpty();
      assertThat(inbox.next()).contains(files);
    }
  }

  @Test
  void oneThatDoesNotListenKeepsNobodyFromOpening() {
    try (Instance _ = Instance.begin(place, List.of())) {
      Instance second = Instance.begin(place, files, SHORT);

      assertThat(second.handedOver()).isFalse();
      assertThat(second.socket()).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeLockedItOpensOnItsOwn() {
    Path missing = folder.resolve("missing");

    Instance own =
        Instance.begin(new MeetingPlace(missing.resolve("lock"), missing.resolve("socket")), files);

    assertThat(own.handedOver()).isFalse();
    assertThat(own.socket()).isEmpty();
  }
}
