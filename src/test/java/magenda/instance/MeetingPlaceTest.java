package magenda.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPlaceTest {

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();

  @BeforeEach
  void settle() throws Exception {
    environment.put("XDG_RUNTIME_DIR", Files.createDirectory(folder.resolve("run")).toString());
    environment.put("DISPLAY", ":0");
    properties.put("os.name", "Linux");
    properties.put("user.name", System.getProperty("user.name"));
    properties.put("java.io.tmpdir", Files.createDirectory(folder.resolve("temporary")).toString());
  }

  private Optional<MeetingPlace> find(Path data) {
    return MeetingPlace.find(
        List.of(folder.resolve("config"), data), data, environment, properties::get);
  }

  private MeetingPlace find() {
    return find(folder.resolve("data")).orElseThrow();
  }

  @Test
  void liesInTheFolderOfTheSession() {
    assertThat(find().lock()).hasParentRaw(folder.resolve("run/magenda"));
    assertThat(find().socket()).hasParentRaw(folder.resolve("run/magenda"));
  }

  @Test
  void nobodyElseMayEnterItsFolder() throws Exception {
    assertThat(Files.getPosixFilePermissions(find().lock().getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void makesNoDataFolderWhereTheSessionHasOne() {
    find();

    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void liesBesideTheDataWhereTheSessionHasNoFolder() throws Exception {
    Files.delete(folder.resolve("run"));

    assertThat(find().lock()).hasParentRaw(folder.resolve("data/instance"));
  }

  @Test
  void aRelativeFolderOfTheSessionIsIgnored() {
    environment.put("XDG_RUNTIME_DIR", "run");

    assertThat(find().lock()).hasParentRaw(folder.resolve("data/instance"));
  }

  @Test
  void aFolderThatOthersMayEnterIsNotUsed() throws Exception {
    Files.createDirectory(
        folder.resolve("run/magenda"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

    assertThat(find().lock()).hasParentRaw(folder.resolve("data/instance"));
  }

  @Test
  void aFolderOfSomebodyElseIsNotUsed() {
    properties.put("user.name", "somebody else");

    assertThat(find(folder.resolve("data"))).isEmpty();
  }

  @Test
  void aLinkToAnotherFolderIsNotUsed() throws Exception {
    Path elsewhere =
        Files.createDirectory(
            folder.resolve("elsewhere"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createSymbolicLink(folder.resolve("run/magenda"), elsewhere);

    assertThat(find().lock()).hasParentRaw(folder.resolve("data/instance"));
  }

  @Test
  void aNameTooLongForASocketIsAvoided() {
    environment.remove("XDG_RUNTIME_DIR");

    assertThat(find(folder.resolve("d".repeat(100))).orElseThrow().lock())
        .hasParentRaw(folder.resolve("temporary/magenda-" + System.getProperty("user.name")));
  }

  @Test
  void thereIsNoneWhereNoFolderCanBeMade() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    environment.put("XDG_RUNTIME_DIR", file.toString());
    properties.put("java.io.tmpdir", file.toString());

    assertThat(find(file.resolve("data"))).isEmpty();
  }

  @Test
  void otherFoldersOfTheProgramHaveAnother() {
    assertThat(find(folder.resolve("other"))).isNotEqualTo(Optional.of(find()));
  }

  @Test
  void anotherDisplayHasAnother() {
    MeetingPlace first = find();
    environment.put("DISPLAY", ":1");

    assertThat(find()).isNotEqualTo(first);
  }

  @Test
  void aMacHasOneDesk() {
    properties.put("os.name", "Mac OS X");
    MeetingPlace first = find();
    environment.remove("DISPLAY");

    assertThat(find()).isEqualTo(first);
  }
}
