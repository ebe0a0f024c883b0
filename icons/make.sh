#!/usr/bin/env bash
# Makes every icon file from the drawings beside it, or checks that those in the repository are theirs.
#
#   icons/make.sh           writes icons/png, icons/*.ico, icons/*.icns and the icons of the window
#   icons/make.sh --check   changes nothing; fails if a file is missing or does not show its drawing
#
# Needs the Debian packages librsvg2-bin, icoutils, icnsutils and, for --check, imagemagick.
set -euo pipefail
cd "$(dirname "$0")/.."

window=src/main/resources/magenda/icon

drawing() { # NAME SIZE: the small sizes have a drawing of their own, aligned to their pixels
  if [ "$2" -le 32 ]; then echo "icons/$1-small.svg"; else echo "icons/$1.svg"; fi
}

render() { # NAME SIZE PNG
  rsvg-convert -w "$2" -h "$2" "$(drawing "$1" "$2")" -o "$3"
}

make_pngs() { # FOLDER NAME SIZE...
  local folder=$1 name=$2 size
  shift 2
  for size in "$@"; do
    render "$name" "$size" "$folder/png/$name-$size.png"
  done
}

make_ico() { # FOLDER NAME: the largest stays a PNG in it, as Windows expects
  local png=$1/png/$2
  icotool --create --output="$1/$2.ico" "$png"-{16,24,32,48,64,128}.png --raw="$png-256.png"
}

make_icns() { # FOLDER NAME
  local png=$1/png/$2
  png2icns "$1/$2.icns" "$png"-{16,32,48,128,256}.png >/dev/null
}

make_window() { # FOLDER WINDOW
  local size
  for size in 16 32 48 64 128 256; do
    cp "$1/png/magenda-$size.png" "$2/"
  done
}

make_all() { # FOLDER WINDOW
  mkdir -p "$1/png" "$2"
  make_pngs "$1" magenda 16 24 32 48 64 128 256 512
  make_pngs "$1" magenda-file 16 24 32 48 64 128 256
  local name
  for name in magenda magenda-file; do
    make_ico "$1" "$name"
    make_icns "$1" "$name"
  done
  make_window "$1" "$2"
}

same() { # PICTURE PICTURE: in what they show; another version of a tool may pack it otherwise
  cmp -s "$1" "$2" || compare -metric AE -fuzz 10% "$1" "$2" null: 2>/dev/null
}

expect_same() { # WHAT PICTURE PICTURE
  same "$2" "$3" && return
  echo "$1 does not show its drawing: run icons/make.sh and commit what it writes" >&2
  exit 1
}

expect_all() { # FOLDER MADE: every picture made has its equal in the folder
  local picture
  for picture in "$2"/*.png; do
    expect_same "$1/${picture##*/}" "$picture" "$1/${picture##*/}"
  done
}

unpack() { # CONTAINER FOLDER
  mkdir -p "$2"
  case $1 in
    *.ico) icotool --extract --output="$2" "$1" ;;
    *.icns) icns2png -x -o "$2" "$1" >/dev/null ;;
  esac
}

check_container() { # CONTAINER: holds the pictures of all its sizes
  local is=$temporary/is/$1 made=$temporary/made/$1 picture
  unpack "icons/$1" "$is"
  unpack "$temporary/$1" "$made"
  for picture in "$made"/*.png; do
    expect_same "icons/$1" "$picture" "$is/${picture##*/}"
  done
}

check_all() {
  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
  make_all "$temporary" "$temporary/window"
  expect_all icons/png "$temporary/png"
  expect_all "$window" "$temporary/window"
  local container
  for container in magenda{,-file}.{ico,icns}; do
    check_container "$container"
  done
  echo "Every icon shows its drawing"
}

case ${1:-} in
  '') make_all icons "$window" ;;
  --check) check_all ;;
  *)
    sed -n '2,7s/^# \{0,1\}//p' icons/make.sh >&2
    exit 2
    ;;
esac
