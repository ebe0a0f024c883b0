#!/usr/bin/env bash
# Checks what a desktop is told of Magenda: that the files are valid, that schedule files are known by
# name and by content and open in Magenda, and that no other file does, JSON before all.
#
#   src/test/packages/desktop.sh
#
# Needs the Debian packages desktop-file-utils, appstream, libxml2-utils, shared-mime-info, xdg-utils,
# libglib2.0-bin and jq. Works in a folder of its own; the desktop of the machine is not touched.
set -euo pipefail

here=$(cd "$(dirname "$0")/../../.." && pwd)
linux=$here/packaging/linux
schedule=$here/src/test/resources/magenda/store/everything.json
magenda=org.magenda.Magenda.desktop

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
share=$work/share

fail() {
  echo "$*" >&2
  exit 1
}

expect() { # WHAT EXPECTED ACTUAL
  [ "$2" = "$3" ] || fail "$1: “$3” instead of “$2”"
  echo "$1: $3"
}

desktop() { # COMMAND...: as on a desktop that has only what stands in $share, and no settings yet
  env -i PATH="$work/bin:$PATH" HOME="$work/home" LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=X-Generic \
    XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config" \
    XDG_CONFIG_DIRS="$work/home/none" XDG_DATA_DIRS="$share" "$@"
}

refresh() {
  desktop update-mime-database "$share/mime"
  desktop update-desktop-database "$share/applications"
}

program() { # ID TYPES: another program that opens these types
  printf '[Desktop Entry]\nType=Application\nName=%s\nExec=true %%f\nMimeType=%s\n' "$1" "$2" \
    >"$share/applications/$1.desktop"
  refresh
}

attribute() { # NAME FILE
  desktop gio info --attributes="$1" "$2" | sed -n "s/^ *$1: //p"
}

type_of() { # FILE
  attribute standard::content-type "$1"
}

gio_default() { # TYPE
  desktop gio mime "$1" | sed -n 's/^Default application.*: //p'
}

xdg_default() { # TYPE
  desktop xdg-mime query default "$1"
}

check_validity() {
  desktop-file-validate "$linux/$magenda"
  grep -qx 'Exec=magenda %f' "$linux/$magenda" || # GLib passes files even without, others do not
    fail 'The menu entry does not take a file'
  appstreamcli validate --no-net --pedantic "$linux/org.magenda.Magenda.metainfo.xml"
  xmllint --noout "$linux"/*.xml
}

stand_in() { # for magenda: gio does not wait for what it starts, so it answers by a pipe
  mkfifo "$work/opened"
  printf '#!/bin/sh\nprintf "%%s\\n" "$@" >"%s"\n' "$work/opened" >"$work/bin/magenda"
  chmod +x "$work/bin/magenda"
}

lay_out() {
  mkdir -p "$work/bin" "$work/home" "$share/mime/packages"
  stand_in
  cp /usr/share/mime/packages/freedesktop.org.xml "$share/mime/packages/"
  bash "$linux/share.sh" "$share"
  refresh
}

check_types() {
  local files=$work/files
  mkdir "$files"
  cp "$schedule" "$files/by name.magenda"
  echo "{}" >"$files/another.magenda"
  cp "$schedule" "$files/by-content"
  jq -c . "$schedule" >"$files/by-content-in-one-line"
  cp "$schedule" "$files/schedule.json"
  echo '{"format": "another", "title": "magenda-schedule"}' >"$files/other"
  local file
  for file in 'by name.magenda' another.magenda by-content by-content-in-one-line; do
    expect "the type of $file" application/x-magenda+json "$(type_of "$files/$file")"
  done
  expect 'the type of schedule.json' application/json "$(type_of "$files/schedule.json")"
  [ "$(type_of "$files/other")" != application/x-magenda+json ] || fail 'Any JSON is taken for a schedule'
  attribute standard::icon "$files/by name.magenda" | grep -qF application-x-magenda+json ||
    fail 'A schedule file has no icon'
  [ -f "$share/icons/hicolor/16x16/mimetypes/application-x-magenda+json.png" ] ||
    fail 'share.sh laid out no small icon for schedule files'
  [ -f "$share/icons/hicolor/256x256/apps/org.magenda.Magenda.png" ] ||
    fail 'share.sh laid out no large icon of the program'
}

check_defaults() {
  expect 'gio: a schedule file opens in' "$magenda" "$(gio_default application/x-magenda+json)"
  expect 'xdg-mime: a schedule file opens in' "$magenda" "$(xdg_default application/x-magenda+json)"
  expect 'gio: alone with JSON, the default is' '' "$(gio_default application/json)"
  expect 'xdg-mime: alone with JSON, the default is' '' "$(xdg_default application/json)"
  program an.editor 'text/plain;'
  expect 'gio: beside a text editor, JSON opens in' an.editor.desktop "$(gio_default application/json)"
  program zz.viewer 'application/json;'
  expect 'gio: beside a JSON viewer, JSON opens in' zz.viewer.desktop "$(gio_default application/json)"
  expect 'xdg-mime: beside a JSON viewer, JSON opens in' zz.viewer.desktop "$(xdg_default application/json)"
  expect 'gio: a schedule file still opens in' "$magenda" "$(gio_default application/x-magenda+json)"
}

check_opening() {
  local file
  for file in 'by name.magenda' schedule.json; do
    desktop gio launch "$share/applications/$magenda" "$work/files/$file"
    expect 'the menu entry passes' "$work/files/$file" "$(timeout 20 cat "$work/opened")"
  done
}

check_validity
lay_out
check_types
check_defaults
check_opening
