#!/usr/bin/env bash
# Shows that the program needs no network and asks for none. Runs it, on the command line and in its
# window, through all imports and exports: once where there is no network at all, and once under the
# eyes of strace, of which sockets.py says what is not of this machine.
#
#   src/test/packages/offline.sh MAGENDA OUT
#
# MAGENDA is the command that starts the program, OUT takes the pictures, the traces and
# what the program printed.
# Needed (Debian): xvfb openbox dbus at-spi2-core xdotool xclip imagemagick strace python3, and the
# right to leave the network (unshare -n), which root has.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
magenda=$(type -P "$1")
magenda=$(realpath -s "$magenda")
mkdir -p "$2"
out=$(cd "$2" && pwd)
. "$here/window.sh"

# Not among temporary files: there, the program advises against keeping a schedule
work=$(mktemp -d "$HOME/magenda-offline.XXXXXX")
documents=$here/../resources/magenda/exchange
example=igf-2021-preparatory-phase-draft-schedule-v2
phase='IGF 2021 Preparatory and Engagement Phase'
program= # the process of the window

unplugged=(unshare -n)
[ "$(id -u)" -eq 0 ] || unplugged=(unshare -rn)
watch=(strace -ff -yy --seccomp-bpf -e trace=network,close,io_uring_setup -o)
rm -rf "$out/traces"
mkdir "$out/traces"
watched=("${watch[@]}" "$out/traces/thread")

end() {
  [ -z "$program" ] || kill "$program" 2>/dev/null || true
  desktop_end
  rm -rf "$work"
}

# ---- that the checks can fail

no_network_is_reached() {
  "${unplugged[@]}" true || fail 'This user may not leave the network by unshare -n: run this as root'
  if "${unplugged[@]}" bash -c 'exec 3<>/dev/udp/192.0.2.1/9' 2>/dev/null; then
    fail 'There is a network where there should be none'
  fi
}

at_home() { # PYTHON: true if nothing strange is found in a program that does this
  local folder
  folder=$(mktemp -d "$work/stranger.XXXXXX")
  "${watch[@]}" "$folder/thread" /usr/bin/python3 -c "from socket import *; $1" 2>/dev/null || true
  /usr/bin/python3 "$here/sockets.py" "$folder" >/dev/null 2>&1
}

strangers_are_found() {
  local stranger
  at_home pass || fail 'strace cannot watch here, or sockets.py finds something strange in a program that does nothing'
  while read -r stranger; do
    ! at_home "$stranger" || fail "sockets.py found nothing strange in: $stranger"
  done <<'END'
socket(AF_INET).connect(("127.0.0.1", 9))
socket(AF_INET, SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))
socket(AF_INET6).listen()
socket(AF_UNIX).connect("/run/stranger")
socket(AF_NETLINK, SOCK_RAW, 4)
socket(AF_NETLINK, SOCK_RAW, 0)
END
}

# ---- the documents, and what the command line makes of them

titled() { # FILE TITLE: the file with another title, by which the window tells that it is there
  sed "s/$phase/$2/" "$1"
}

documents_to_import() { # in $work/in, with the schedules of the command line beside them
  local in=$work/in file
  mkdir "$in"
  cp "$documents/$example.docx" "$in/word.docx"
  titled "$documents/$example.html" 'From a page' >"$in/page.html"
  titled "$here/../../main/resources/magenda/exchange/$example.txt" 'From a text' >"$in/text.txt"
  titled "$work/commands/igf2021.md" 'From Markdown' >"$in/marked.md"
  titled "$documents/$example.html" 'From the clipboard' >"$in/copied.html"
  titled "$here/../../main/resources/magenda/exchange/$example.txt" 'From copied text' >"$in/copied.txt"
  cp "$work/commands/igf2021.csv" "$in/commas.csv"
  cp "$work/commands/rows.tsv" "$in/tabs.tsv"
  for file in "$in"/*; do
    "$magenda" import "$file" -o "$file.json" 2>/dev/null
  done
  "$magenda" export "$in/word.docx.json" -o "$in/members.ics" --advice "$in/members - how to import.txt" 2>/dev/null
  "$magenda" export "$in/word.docx.json" -o "$in/participants.ics" --preset participants 2>/dev/null
  "$magenda" export "$in/word.docx.json" -o "$in/phase.md" 2>/dev/null
  "$magenda" export "$in/word.docx.json" -o "$in/phase.csv" 2>/dev/null
}

# ---- the window

saved() { # TITLE
  await_window "$1 – Magenda"
}

unsaved() { # TITLE
  await_window "• $1 – Magenda"
}

same() { # FILE [NAME]: waits for a file of the window, and compares it with that of the command line
  wait_until "$1 to be written" test -s "$1"
  cmp "$1" "$work/in/${2:-${1##*/}}" || fail "The window and the command line wrote different files"
}

import_file() { # NAME TITLE
  press_for 'Import a document' ctrl+i
  choose_file 'Import a document' "$work/in/$1"
  unsaved "$2"
}

save() { # FILE KEY NAME TITLE
  press_for 'Save the schedule' "$2"
  choose_file 'Save the schedule' "$1"
  same "$1" "$3"
  saved "$4"
}

export_calendar() { # FILE KEY...: the keys choose in the form for whom it is
  press_for 'Calendar file' ctrl+e
  keys "${@:2}" Return
  choose_file 'Calendar files' "$1"
  same "$1"
  saved "$phase"
}

export_table() { # FILE CHOOSER KEY...: the keys lead to the entry of the menu
  press_for "$2" F10 Down Up Up Right "${@:3}" Return
  choose_file "$2" "$1"
  same "$1"
  saved "$phase"
}

copy() { # TYPE FILE
  xclip -selection clipboard -t "$1" "$2" >/dev/null 2>&1
}

import_clipboard() { # TITLE
  wait_until "the clipboard to be shown as $1" comes_of "• $1 – Magenda" ctrl+shift+v
}

ended() {
  ! kill -0 "$program" 2>/dev/null
}

through_the_window() { # FOLDER PREFIX...
  local own=$1
  mkdir -m 700 "$own" "$own"/{config,data,state,runtime}
  XDG_CONFIG_HOME=$own/config XDG_DATA_HOME=$own/data XDG_STATE_HOME=$own/state XDG_RUNTIME_DIR=$own/runtime \
    "${@:2}" "$magenda" "$work/in/page.html" >"$out/${own##*/}.printed" 2>&1 &
  program=$!
  unsaved 'From a page'
  save "$own/page.json" ctrl+s page.html.json 'From a page'
  import_file commas.csv commas
  save "$own/commas.json" ctrl+s commas.csv.json commas
  import_file text.txt 'From a text'
  save "$own/text.json" ctrl+s text.txt.json 'From a text'
  import_file tabs.tsv tabs
  save "$own/tabs.magenda" ctrl+s tabs.tsv.json tabs
  import_file marked.md 'From Markdown'
  save "$own/marked.json" ctrl+shift+s marked.md.json 'From Markdown'
  copy text/html "$work/in/copied.html"
  import_clipboard 'From the clipboard'
  save "$own/copied.json" ctrl+s copied.html.json 'From the clipboard'
  copy UTF8_STRING "$work/in/copied.txt"
  import_clipboard 'From copied text'
  save "$own/copied-text.json" ctrl+s copied.txt.json 'From copied text'
  press_for 'Open a schedule' ctrl+o
  choose_file 'Open a schedule' "$own/tabs.magenda"
  saved tabs
  import_file word.docx "$phase"
  save "$own/phase.json" ctrl+s word.docx.json "$phase"
  export_calendar "$own/members.ics"
  same "$own/members - how to import.txt"
  export_calendar "$own/participants.ics" Tab Down
  export_table "$own/phase.md" Markdown Down
  export_table "$own/phase.csv" 'Spreadsheets (CSV)' Down Down
  keys ctrl+q
  wait_until 'the program to end' ended
  wait "$program" || fail "The program ended with exit code $?"
  program=
}

# ---- all of it

trap end EXIT
export HOME=$work
no_network_is_reached
strangers_are_found
echo 'The command line, without any network'
bash "$here/../commands/check.sh" "$work/commands" "${unplugged[@]}" "$magenda"
documents_to_import
desktop_begin "$out"
echo 'The window, without any network'
through_the_window "$work/unplugged" "${unplugged[@]}"
echo 'The command line, watched'
bash "$here/../commands/check.sh" "$work/commands" "${watched[@]}" "$magenda" >/dev/null
echo 'The window, watched'
through_the_window "$work/watched" "${watched[@]}"
/usr/bin/python3 "$here/sockets.py" "$out/traces"
