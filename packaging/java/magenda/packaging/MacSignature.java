package magenda.packaging;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The seal of the app-image on macOS, which names nobody and costs nothing. {@code jpackage} sets
 * one, but the AOT caches that come into the bundle afterwards break it, and macOS calls a bundle
 * with a broken seal damaged.
 */
record MacSignature(Project project, AppImage image) {

  /** Sets it anew: nothing in the bundle may change after that. */
  void renew() throws IOException, InterruptedException, PackagingException {
    new Program(
            List.of("codesign", "--force", "--deep", "--sign", "-", image.root().toString()),
            Map.of())
        .run(project.work().resolve("codesign.log"));
    new FileTree(image.root()).settle(project.timestamp());
  }
}
