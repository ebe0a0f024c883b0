#!/usr/bin/env bash
# Runs the command line as a script would: imports the example in each format, exports it in each,
# checks it, and calls it wrongly. Asks for the window where there is no display, too. None of this may
# open a log.
#
#   src/test/commands/check.sh FOLDER COMMAND...
#
# FOLDER takes what is written, COMMAND starts the program, such as java -jar target/app/magenda.jar.
set -euo pipefail

out=$1
shift
program=("$@")
here=$(cd "$(dirname "$0")/../../.." && pwd)
documents=$here/src/test/resources/magenda/exchange
example=igf-2021-preparatory-phase-draft-schedule-v2
mkdir -p "$out"

export XDG_STATE_HOME=$out/state
unset DISPLAY WAYLAND_DISPLAY

magenda() {
  "${program[@]}" "$@"
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

cp "$documents/$example".{docx,html} "$here/src/main/resources/magenda/exchange/$example.txt" "$out"
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
expect 0 import "$out/igf2021.md" -o "$out/md.json" --force
expect 0 import "$out/igf2021.csv" -o "$out/csv.json" --force
printf 'Time\tSession\tOrganizers\n31 August 2021 TBC\tIntroduction\tMAG\n' >"$out/rows.tsv"
expect 0 import "$out/rows.tsv" -o "$out/tsv.json" --force
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
