#!/usr/bin/env bash
# Lays out what a desktop needs to know of Magenda: the menu entry, the description for software
# centres, the file type and the icons of both.
#
#   packaging/linux/share.sh FOLDER
#
# FOLDER is a share folder, such as PACKAGE/usr/share. Whoever fills one that is in use then runs
# update-mime-database, update-desktop-database and gtk-update-icon-cache, as packages do by triggers.
set -euo pipefail

share=${1:?usage: packaging/linux/share.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
icons=$here/../../icons
id=org.magenda.Magenda
file_type=application-x-magenda+json

put() { # FILE TO
  install -D -m 644 "$1" "$share/$2"
}

put_icons() { # DRAWING KIND NAME: in every size and, for larger ones, as the drawing
  local png size
  for png in "$icons/png/$1"-[0-9]*.png; do
    size=${png##*-}
    size=${size%.png}
    put "$png" "icons/hicolor/${size}x$size/$2/$3.png"
  done
  put "$icons/$1.svg" "icons/hicolor/scalable/$2/$3.svg"
}

put "$here/$id.desktop" "applications/$id.desktop"
put "$here/$id.metainfo.xml" "metainfo/$id.metainfo.xml"
put "$here/$id.xml" "mime/packages/$id.xml"
put_icons magenda apps "$id"
put_icons magenda-file mimetypes "$file_type"
