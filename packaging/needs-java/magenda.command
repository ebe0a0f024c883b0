#!/bin/sh
# Starts Magenda on macOS with an installed Java 25 or later; says where to get one if there is none.
# Takes the arguments of Magenda, and ends with its exit code.
set -eu

own_folder() { # the folder of this file, even if it was called by a link
  file=$0
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  cd "$(dirname "$file")" && pwd
}

new_enough() { # JAVA: true if it is a Java 25 or later
  [ -x "$1" ] || return 1
  major=$("$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${major:-0}" -ge 25 ]
}

find_java() { # sets java to the first that is new enough
  system=$(/usr/libexec/java_home -F -v 25+ 2>/dev/null || true)
  for java in \
    "${JAVA_HOME:-}/bin/java" \
    "$(command -v java || true)" \
    "$system/bin/java" \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    /opt/homebrew/opt/openjdk*/bin/java \
    /usr/local/opt/openjdk*/bin/java; do
    if new_enough "$java"; then
      return 0
    fi
  done
  return 1
}

here=$(own_folder)
if ! find_java; then
  echo "Magenda needs Java 25 or later, which this computer does not have: install it from https://adoptium.net and start Magenda again." >&2
  exit 2
fi
exec "$java" -XX:+UseSerialGC -Xdock:name=Magenda "-Xdock:icon=$here/magenda.icns" \
  --module-path "$here/javafx" --add-modules javafx.controls \
  --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
  -classpath "$here/lib/*" magenda.Launcher "$@"
