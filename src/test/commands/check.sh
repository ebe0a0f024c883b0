#!/usr/bin/env bash
# Runs the packaged command line as a script would, without any network: imports the example from
# Word, from a web page and from text, exports it in each format, checks it, and calls it wrongly.
# Asks for the window where there is no display, too. None of this may open a log.
#
#   src/test/commands/check.sh JAVA FOLDER
#
# JAVA is a java of JDK 25, FOLDER takes what is written. Needs target/app/magenda.jar, and unshare.
set -euo pipefail

java=$1
out=$2
here=$(cd "$(dirname "$0")/../../.." && pwd)
documents=$here/src/test/resources/magenda/exchange
example=igf-2021-preparatory-phase-draft-schedule-v2
mkdir -p "$out"

offline=(unshare -n)
[ "$(id -u)" -eq 0 ] || offline=(unshare -rn)

export XDG_STATE_HOME=$out/state
unset DISPLAY WAYLAND_DISPLAY

magenda() {
  "${offline[@]}" "$java" -jar "$here/target/app/magenda.jar" "$@"
}

expect() { # CODE COMMAND...: fails unless the command ends with this code and without a stack trace
  local code=$1 got=0
  shift
  magenda "$@" >"$out/stdout" 2>"$out/stderr" || got=$?
  if [ "$got" -ne "$code" ] || grep -q '^[[:space:]]at [a-z]' "$out/stderr"; then
    echo "magenda $*: exit code $got instead of $code" >&2
    cat "$out/stderr" >&2
    exit 1
  fi
  echo "magenda $*: $got, as expected"
}

if "${offline[@]}" "$java" -version 2>/dev/null && "${offline[@]}" bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null; then
  echo "There is a network where there should be none" >&2
  exit 1
fi

cp "$documents/$example.docx" "$documents/$example.html" \
  "$here/src/main/resources/magenda/exchange/$example.txt" "$out"
for kind in docx html txt; do
  expect 0 import "$out/$example.$kind" -o "$out/$kind.json" --force
  cmp "$out/docx.json" "$out/$kind.json"
done
expect 0 export "$out/docx.json" -o "$out/igf2021.ics" --force
cp "$out/igf2021.ics" "$out/again.ics"
expect 0 export "$out/docx.json" -o "$out/igf2021.ics" --force
cmp "$out/igf2021.ics" "$out/again.ics"
expect 0 export "$out/docx.json" -o "$out/participants.ics" --preset participants --force
expect 0 export "$out/docx.json" -o "$out/igf2021.md" --force
expect 0 export "$out/docx.json" -o "$out/igf2021.csv" --force
expect 0 import "$out/igf2021.csv" -o "$out/csv.json" --force
expect 1 check "$out/docx.json" --fail-on open
expect 2 export "$out/docx.json" -o "$out/igf2021.ics"
expect 2 import "$out/missing.docx" -o "$out/none.json"
expect 2 export
expect 0 --version
expect 0 --help
if [ "$(uname)" = Linux ]; then
  expect 2
  grep -q '^There is no display' "$out/stderr"
fi
[ ! -e "$out/none.json" ]
[ ! -e "$out/state" ]
