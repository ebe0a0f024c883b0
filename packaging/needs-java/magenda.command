#!/bin/sh
# Starts Magenda on macOS with an installed Java 25 or later; says where to get one if there is none.
# Takes the arguments of Magenda, and ends with its exit code.
set -eu

# what is meant for other programs is not meant for this one
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS

fail() { # SENTENCE
  echo "$1" >&2
  exit 2
}

own_folder() { # the folder of this file, even if it was called by a link
  file=$0
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  CDPATH='' cd -- "$(dirname "$file")" >/dev/null && pwd
}

own_processor() { # what Java calls the processor that the JavaFX in this folder is for
  case $(echo "$here"/javafx/javafx-graphics-*.jar) in
    *-aarch64.jar) echo aarch64 ;;
    *) echo x86_64 ;;
  esac
}

setting() { # NAME: the value in the settings that a Java told
  printf '%s\n' "$settings" | sed -n "s/^ *$1 = //p"
}

fits() { # JAVA: true if it is a Java 25 or later for this processor; sets other to another processor it is for
  [ -x "$1" ] || return 1
  settings=$("$1" -XshowSettings:properties -version 2>&1) || return 1
  version=$(setting 'java\.specification\.version')
  [ "${version%%.*}" -ge 25 ] 2>/dev/null || return 1
  found=$(setting 'os\.arch')
  [ "$found" != "$processor" ] || return 0
  other=$found
  return 1
}

find_java() { # sets java to the first that fits
  system=$(/usr/libexec/java_home -F -v 25+ 2>/dev/null || true)
  for java in \
    "${JAVA_HOME:-}/bin/java" \
    "$(command -v java || true)" \
    "$system/bin/java" \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    /opt/homebrew/opt/openjdk*/bin/java \
    /usr/local/opt/openjdk*/bin/java; do
    if fits "$java"; then
      return 0
    fi
  done
  return 1
}

here=$(own_folder)
if ! [ -f "$here/lib/magenda.jar" ]; then
  fail "Magenda is not whole here: unpack the whole archive, and open magenda.command in the folder that comes out of it."
fi
processor=$(own_processor)
other=
if ! find_java; then
  if [ -n "$other" ]; then
    fail "This Magenda is for the processor $processor, and the Java of this computer is for $other: get the other archive of Magenda for macOS."
  fi
  fail "Magenda needs Java 25 or later, which this computer does not have: install it from https://adoptium.net and start Magenda again."
fi
exec "$java" -XX:+UseSerialGC -Xdock:name=Magenda "-Xdock:icon=$here/magenda.icns" \
  --module-path "$here/javafx" --add-modules javafx.controls \
  --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
  -classpath "$here/lib/*" magenda.Launcher "$@"
