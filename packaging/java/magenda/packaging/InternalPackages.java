package magenda.packaging;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModuleExportInfo;
import java.lang.constant.PackageDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Packages of JavaFX that a library uses though they are not exported. Everywhere else the option
 * {@code --add-exports} allows it, but with that option Java cannot use most of an AOT cache, and
 * so the packaged modules export them.
 */
final class InternalPackages {

  /** {@code AutoCompletionBinding} of ControlsFX handles its events by it. */
  private static final Map<String, PackageDesc> EXPORTED =
      Map.of("javafx.base", PackageDesc.of("com.sun.javafx.event"));

  private InternalPackages() {}

  /** Changes the descriptor of a module, if a package of it is needed. */
  static void export(Path descriptor) throws IOException {
    ClassFile classFile = ClassFile.of();
    ClassModel module = classFile.parse(descriptor);
    ClassTransform exporting =
        (builder, element) ->
            builder.with(
                element instanceof ModuleAttribute attribute ? exporting(attribute) : element);
    Files.write(descriptor, classFile.transformClass(module, exporting));
  }

  private static ModuleAttribute exporting(ModuleAttribute module) {
    PackageDesc needed = EXPORTED.get(module.moduleName().name().stringValue());
    if (needed == null) {
      return module;
    }
    List<ModuleExportInfo> exports = new ArrayList<>(module.exports());
    exports.removeIf(export -> export.exportedPackage().asSymbol().equals(needed));
    exports.add(ModuleExportInfo.of(needed, 0));
    return ModuleAttribute.of(
        module.moduleName(),
        module.moduleFlagsMask(),
        module.moduleVersion().orElse(null),
        module.requires(),
        exports,
        module.opens(),
        module.uses(),
        module.provides());
  }
}
