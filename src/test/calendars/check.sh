#!/usr/bin/env bash
# Reads calendar files with three other programs: libical with its restriction check,
# python3-icalendar, and ical.js, the parser of Thunderbird. Each must read them without an error,
# and all must find the same events with the same starts.
#
#   src/test/calendars/check.sh FILE.ics...
#
# Needed: libical-dev, gcc, pkg-config and python3-icalendar (Debian), node and npm. ICAL_JS can name
# a folder in which ical.js is installed already; otherwise it is fetched.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ $# -eq 0 ]; then
  echo "usage: $0 FILE.ics..." >&2
  exit 2
fi

gcc -Wall -Werror -O2 -o "$work/libical" "$here/libical.c" $(pkg-config --cflags --libs libical)
js=${ICAL_JS:-}
if [ -z "$js" ]; then
  js=$work/js
  mkdir "$js"
  npm install --silent --no-audit --no-fund --prefix "$js" ical.js@2.2.1 >&2
  [ -e "$js/package.json" ] || echo '{}' >"$js/package.json"
fi

failed=0
for file in "$@"; do
  ok=1
  "$work/libical" "$file" >"$work/1" || ok=0
  /usr/bin/python3 "$here/python-icalendar.py" "$file" >"$work/2" || ok=0
  node "$here/ical-js.mjs" "$js" "$file" >"$work/3" || ok=0
  diff "$work/1" "$work/2" || ok=0
  diff "$work/1" "$work/3" || ok=0
  events=$(tr -d '\r' <"$file" | grep -c '^BEGIN:VEVENT$' || true)
  [ "$events" -eq "$(wc -l <"$work/1")" ] || ok=0
  if [ "$ok" -eq 1 ]; then
    echo "$file: $events events, the same for libical, python3-icalendar and ical.js"
  else
    echo "$file: not read alike, or with errors" >&2
    failed=1
  fi
done
exit "$failed"
