#!/usr/bin/env bash
# Checks what `mvn -Ppackages` made on Linux, without installing anything: what is in each package, that
# the program runs and finds its AOT caches wherever a package is unpacked, that every library has its
# licence, and what the starter for macOS does with several Javas.
#
#   src/test/packages/contents.sh
#
# Needed (Debian): rpm, cpio, unzip, desktop-file-utils, appstream.
set -euo pipefail

here=$(cd "$(dirname "$0")/../../.." && pwd)
packages=$here/target/packages
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

fail() { # SENTENCE
  echo "$*" >&2
  exit 1
}

only() { # FILE...: the one file that a pattern stands for
  [ $# -eq 1 ] && [ -f "$1" ] || fail "There should be one file, and there are: $* (made by mvn -Ppackages -Dpackages.strict=true)"
  echo "$1"
}

has() { # LISTING LINE: fails unless a listing has this line
  grep -qxF -- "$2" "$1" || fail "$2 is missing in $(basename "$1")"
}

libraries() { # the jars that are packaged for every system
  local jar
  for jar in "$here"/target/app/lib/*.jar; do
    case $(basename "$jar") in javafx-*) ;; *) basename "$jar" ;; esac
  done
}

check_licences() { # FOLDER: each library has a folder with a text in it
  local jar name
  for jar in $(libraries) javafx-base-0.jar javafx-controls-0.jar javafx-graphics-0.jar; do
    name=$(sed 's/-[0-9].*//' <<<"$jar")
    [ -n "$(find "$1/$name" -type f -size +200c 2>/dev/null)" ] || fail "$1 has no licence of $name"
  done
  [ -s "$1/magenda/LICENSE" ] && [ -s "$1/magenda/fonts/OFL.txt" ] || fail "$1 has no licence of Magenda"
}

takes_cache() { # FOLDER BRANCH: the starter, edited to take a branch, true or false, starts with the cache or not at all
  sed "s/^if .*; then/if $2; then/; s/-Xlog:disable/-XX:AOTMode=on/" "$1/bin/magenda" >"$1/bin/strict"
  [ "$(grep -cxE "if $2; then|.*-XX:AOTMode=on.*" "$1/bin/strict")" -eq 3 ] ||
    fail "$1/bin/magenda has other branches or options than this check edits: change takes_cache"
  bash "$1/bin/strict" --version >/dev/null || fail "$1: Java does not take an AOT cache"
  rm "$1/bin/strict"
}

check_modules() { # FOLDER: the Java in this app-image lacks what serves nothing but networks and signatures
  local modules
  modules=$("$1/lib/runtime/bin/java" --list-modules)
  ! grep -E '^java\.(net\.http|naming|security\.(jgss|sasl)|xml\.crypto)@' <<<"$modules" ||
    fail "$1 has modules of Java that Magenda never uses: see NEVER_USED in RuntimeImage.java, and which module requires them"
}

check_program() { # FOLDER: the program in this app-image runs, and takes its AOT caches if it has any
  local app=$1/lib/app home=$out/home jar printed
  for jar in magenda.jar $(libraries | sed 's,^,lib/,'); do
    [ -f "$app/$jar" ] || fail "$app/$jar is missing"
  done
  [ -z "$(find "$1" -name 'javafx*.jar')" ] || fail "$1 has JavaFX as jars"
  mkdir -p "$home"
  printed=$(HOME=$home "$1/bin/magenda" --version 2>&1)
  grep -q '^Magenda [0-9]' <<<"$printed" || fail "$1/bin/magenda --version says: $printed"
  check_licences "$app/licences"
  check_modules "$1"
  [ -s "$1/lib/runtime/legal/javafx.graphics/LICENSE" ] || fail "$1 has no licence of JavaFX in its runtime"
  if [ -z "$(find "$app" -name '*.aot')" ]; then
    echo "    without AOT caches"
    return
  fi
  takes_cache "$1" true
  takes_cache "$1" false
  echo "    its AOT caches are taken"
}

installed=(
  usr/bin/magenda
  usr/lib/magenda/bin/magenda
  usr/lib/magenda/lib/runtime/lib/libglassgtk3.so
  usr/share/applications/org.magenda.Magenda.desktop
  usr/share/doc/magenda/copyright
  usr/share/icons/hicolor/16x16/apps/org.magenda.Magenda.png
  usr/share/icons/hicolor/512x512/apps/org.magenda.Magenda.png
  usr/share/icons/hicolor/scalable/apps/org.magenda.Magenda.svg
  usr/share/icons/hicolor/48x48/mimetypes/application-x-magenda+json.png
  usr/share/man/man1/magenda.1.gz
  usr/share/metainfo/org.magenda.Magenda.metainfo.xml
  usr/share/mime/packages/org.magenda.Magenda.xml
)

check_root() { # FOLDER: what is installed under it is whole
  local file
  for file in "${installed[@]}"; do
    [ -e "$1/$file" ] || fail "$1/$file is missing"
  done
  [ "$(readlink "$1/usr/bin/magenda")" = ../lib/magenda/bin/magenda ] || fail "$1/usr/bin/magenda leads elsewhere"
  "$1/usr/bin/magenda" --version >/dev/null || fail "$1/usr/bin/magenda does not start"
  desktop-file-validate "$1/usr/share/applications/org.magenda.Magenda.desktop"
  appstreamcli validate --no-net "$1/usr/share/metainfo/org.magenda.Magenda.metainfo.xml" >"$out/appstream" ||
    fail "$(cat "$out/appstream")"
  check_program "$1/usr/lib/magenda"
}

check_deb() {
  local deb parts root=$out/deb
  deb=$(only "$packages"/magenda_*.deb)
  echo "$(basename "$deb"), $(stat -c %s "$deb") bytes"
  [ "$(stat -c %s "$deb")" -le 60000000 ] || fail "$deb is larger than 60 MB"
  parts=$(dpkg-deb --ctrl-tarfile "$deb" | tar -t | sort | paste -sd' ')
  [ "$parts" = './ ./control ./md5sums' ] || fail "$deb has control files that nobody expects: $parts"
  ! dpkg-deb -c "$deb" | grep -v ' root/root ' || fail "$deb has files that are not root's"
  dpkg-deb -x "$deb" "$root"
  dpkg-deb --ctrl-tarfile "$deb" | tar -xO ./md5sums >"$out/md5sums"
  (cd "$root" && md5sum --quiet -c "$out/md5sums")
  check_root "$root"
}

check_rpm() {
  local rpm scripts root=$out/rpm
  rpm=$(only "$packages"/magenda-*.rpm)
  echo "$(basename "$rpm"), $(stat -c %s "$rpm") bytes"
  scripts=$(rpm -qp --scripts --triggers --filetriggers "$rpm")
  [ -z "$scripts" ] || fail "$rpm has scripts: $scripts"
  [ "$(rpm -qp --queryformat '[%{FILEUSERNAME}:%{FILEGROUPNAME}\n]' "$rpm" | sort -u)" = root:root ] ||
    fail "$rpm has files that are not root's"
  rpm -qp --requires "$rpm" | grep -qF 'libgtk-3.so.0()(64bit)' || fail "$rpm does not ask for GTK"
  mkdir "$root"
  rpm2cpio "$rpm" | (cd "$root" && cpio -idm --quiet --no-absolute-filenames)
  diff <(cd "$out/deb" && find . ! -type d | sort) <(cd "$root" && find . ! -type d | sort) ||
    fail "$rpm and the .deb have different files"
  check_root "$root"
}

check_tar() {
  local tar root=$out/tar
  tar=$(only "$packages"/magenda-*-linux-*.tar.gz)
  echo "$(basename "$tar"), $(stat -c %s "$tar") bytes"
  mkdir "$root"
  tar -xzf "$tar" -C "$root"
  check_program "$(echo "$root"/magenda-*)"
}

check_zip() { # LABEL NATIVE STARTER ICON: an archive that needs Java
  local zip root=$out/$1 top native jar
  zip=$(only "$packages"/magenda-*-"$1"-needs-java.zip)
  echo "$(basename "$zip"), $(stat -c %s "$zip") bytes"
  mkdir "$root"
  unzip -q "$zip" -d "$root"
  top=$(echo "$root"/magenda-*)
  (cd "$top" && find . -type f | sed 's,^\./,,') >"$out/$1.files"
  has "$out/$1.files" "$3"
  has "$out/$1.files" "$4"
  has "$out/$1.files" README.txt
  has "$out/$1.files" lib/magenda.jar
  for jar in $(libraries); do
    has "$out/$1.files" "lib/$jar"
    cmp -s "$here/target/app/lib/$jar" "$top/lib/$jar" || fail "$zip has another $jar"
  done
  grep -q "$3" "$top/README.txt" || fail "$zip: its README does not name $3"
  ! grep -E '@[A-Z]+@' "$top/README.txt" || fail "$zip: its README has places that nothing was put into"
  check_licences "$top/licences"
  [ "$(find "$top/javafx" -name '*.jar' | wc -l)" -eq 3 ] || fail "$zip has other modules of JavaFX than three"
  native=$(for jar in "$top"/javafx/*.jar; do unzip -Z1 "$jar"; done | grep -E '\.(so|dll|dylib)$')
  grep -qE "(^|/)(lib)?glass\.$2$" <<<"$native" || fail "$zip lacks the native libraries"
  ! grep -v "\.$2$" <<<"$native" || fail "$zip has native libraries of another system"
}

check_processor() { # LABEL WORDS: the native libraries are for this processor
  local top
  top=$(echo "$out/$1"/magenda-*)
  unzip -q -o "$top"/javafx/javafx-graphics-*.jar 'libglass.dylib' -d "$out/$1"
  od -An -tx4 -N8 "$out/$1/libglass.dylib" | grep -q "$2" || fail "$1 has the native libraries of another processor"
}

pretend_java() { # FOLDER VERSION PROCESSOR: a Java that tells its settings, or its arguments and ends with 7
  mkdir -p "$1/bin"
  cat >"$1/bin/java" <<END
#!/bin/sh
if [ -n "\${JDK_JAVA_OPTIONS+x}\${JAVA_TOOL_OPTIONS+x}\${_JAVA_OPTIONS+x}" ]; then
  echo 'Could not create the Java Virtual Machine.' >&2
  exit 1
fi
if [ "\$*" = '-XshowSettings:properties -version' ]; then
  printf '%s\n' 'Property settings:' '    java.specification.version = $2' '    os.arch = $3' 'openjdk version "$2"' >&2
  exit 0
fi
printf '%s\n' "\$@"
exit 7
END
  chmod +x "$1/bin/java"
}

start() { # EXIT-CODE NAME=VALUE...: calls the starter for macOS, from the folder above its own, with two arguments
  local code=$1 got=0 folder
  shift
  folder=$(dirname "$starter")
  (
    cd "$folder/.."
    env -i HOME="$out/nobody" PATH="$out/path" "$@" \
      /bin/sh "$(basename "$folder")/$(basename "$starter")" check 'my schedule.json'
  ) >"$out/said" 2>&1 || got=$?
  [ "$got" -eq "$code" ] || fail "The starter with $* ended with $got instead of $code: $(cat "$out/said")"
}

said() { # WORDS: fails unless the last start said them
  grep -qF -- "$1" "$out/said" || fail "The starter should say $1, and says: $(cat "$out/said")"
}

handed_on() { # ARGUMENT...: fails unless the last start gave Java these one after the other
  local wanted
  wanted=$(printf '%s|' "$@")
  paste -sd'|' "$out/said" | sed 's/^/|/; s/$/|/' | grep -qF -- "|$wanted" ||
    fail "The starter should hand on $wanted, and hands on: $(cat "$out/said")"
}

check_starter() { # LABEL PROCESSOR OTHER: the starter for macOS, of one archive, with Javas of both processors
  local tool folder javas=$out/javas-$2
  folder=$(echo "$out/$1"/magenda-*)
  starter=$folder/magenda.command
  [ -x "$starter" ] || fail "$starter cannot be run"
  mkdir -p "$out/path" "$javas/elsewhere" "$javas/alone"
  for tool in dirname readlink sed; do
    ln -sf "$(command -v "$tool")" "$out/path/$tool"
  done
  pretend_java "$javas/8" 1.8 "$2"
  pretend_java "$javas/17" 17 "$2"
  pretend_java "$javas/25" 25 "$2"
  pretend_java "$javas/26" 26 "$2"
  pretend_java "$javas/other" 25 "$3"

  start 2
  said https://adoptium.net
  start 2 JAVA_HOME="$javas/8"
  start 2 JAVA_HOME="$javas/17" PATH="$javas/17/bin:$out/path"
  said 'needs Java 25 or later'
  start 7 JAVA_HOME="$javas/25"
  start 7 JAVA_HOME="$javas/17" PATH="$javas/26/bin:$out/path"
  handed_on magenda.Launcher check 'my schedule.json'

  start 2 JAVA_HOME="$javas/other"
  said "for the processor $2, and the Java of this computer is for $3"
  start 7 JAVA_HOME="$javas/other" PATH="$javas/26/bin:$out/path"

  start 7 JAVA_HOME="$javas/25" JDK_JAVA_OPTIONS=-Xmx1m JAVA_TOOL_OPTIONS=-Xmx1m _JAVA_OPTIONS=-Xmx1m
  start 7 JAVA_HOME="$javas/25" CDPATH="$(dirname "$folder")"
  handed_on --module-path "$folder/javafx"

  ln -s "$starter" "$javas/elsewhere/link"
  starter=$javas/elsewhere/link
  start 7 JAVA_HOME="$javas/25"
  handed_on --module-path "$folder/javafx"

  starter=$javas/alone/magenda.command
  cp "$folder/magenda.command" "$starter"
  start 2 JAVA_HOME="$javas/25"
  said 'unpack the whole archive'
  echo "magenda.command of $1: takes Java 25 and 26 for $2, refuses older ones, another processor, and an incomplete folder"
}

check_command_file() { # the starter for Windows, which cannot be run here
  local file
  file=$(echo "$out"/windows-x64/magenda-*/magenda.cmd)
  [ "$(grep -c $'\r$' "$file")" -eq "$(wc -l <"$file")" ] || fail "magenda.cmd has lines that do not end as Windows wants"
  grep -oE '(goto|call :)[ ]?[a-z_]+' "$file" | sed -E 's/(goto|call) ?:?//' | sort -u |
    while read -r label; do
      grep -qE "^:$label"$'\r$' "$file" || fail "magenda.cmd goes to $label, which is not there"
    done
  # the program inherits what is set, and to Windows home and HOME are one variable
  diff <(grep -oE '\bset "?[A-Za-z_]+=' "$file" | sed -E 's/set "?//; /^magenda_/d' | LC_ALL=C sort) \
    <(printf '%s\n' JAVA_TOOL_OPTIONS= JDK_JAVA_OPTIONS= _JAVA_OPTIONS=) ||
    fail "magenda.cmd should set its own variables, clear the options meant for other programs, and no more"
}

check_deb
check_rpm
check_tar
check_zip windows-x64 dll magenda.cmd magenda.ico
check_zip macos-x64 dylib magenda.command magenda.icns
check_zip macos-aarch64 dylib magenda.command magenda.icns
check_processor macos-x64 01000007
check_processor macos-aarch64 0100000c
check_starter macos-x64 x86_64 aarch64
check_starter macos-aarch64 aarch64 x86_64
check_command_file
echo "The packages hold what they should."
