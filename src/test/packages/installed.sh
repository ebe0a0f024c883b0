#!/usr/bin/env bash
# Installs the Debian package and uses the program as an ordinary user does on a desktop: by its menu
# entry, by a schedule file, by a second start, and on the command line. Then removes the package and
# looks for what it left behind.
#
#   src/test/packages/installed.sh MAGENDA.deb OUT
#
# OUT takes the pictures. To be run by root on a machine that may be changed: it makes a user, and
# installs what the package depends on, which stays.
# Needed (Debian): xvfb openbox dbus at-spi2-core xdotool x11-utils imagemagick xdg-utils libglib2.0-bin
# desktop-file-utils shared-mime-info procps
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
deb=$(realpath "$1")
mkdir -p "$2"
out=$(cd "$2" && pwd)
. "$here/window.sh"

export DEBIAN_FRONTEND=noninteractive
user=magenda-visitor
home=/home/$user
entry=/usr/share/applications/org.magenda.Magenda.desktop
phase='IGF 2021 Preparatory and Engagement Phase'
work=$(mktemp -d)

# ---- a user, and what belongs to the system

begin() {
  chmod 755 "$work"
  cp "$deb" "$work/magenda.deb" # where apt may read it
  remove_user
  useradd --create-home --shell /bin/bash "$user"
  install -d -m 700 -o "$user" "$home/runtime"
  desktop_user=(setpriv "--reuid=$user" "--regid=$user" --init-groups env -i HOME="$home" USER="$user"
    LOGNAME="$user" PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 GDK_BACKEND=x11
    XDG_RUNTIME_DIR="$home/runtime" XDG_CURRENT_DESKTOP=GNOME)
}

remove_user() {
  if id "$user" >/dev/null 2>&1; then
    pkill -KILL -u "$user" || true
    userdel --remove "$user" 2>/dev/null || true
  fi
}

end() {
  desktop_end
  ! installed || apt-get purge -y -qq magenda >/dev/null
  remove_user
  rm -rf "$work"
}

installed() {
  dpkg-query -W -f '${Status}' magenda 2>/dev/null | grep -q 'ok installed'
}

as_user() { # COMMAND...: in the session of the desktop
  "${desktop_user[@]}" "$@"
}

refresh_caches() { # as the triggers of packages do: another package may have left them behind
  update-mime-database /usr/share/mime
  update-desktop-database -q
  if command -v update-icon-caches >/dev/null; then
    update-icon-caches /usr/share/icons/hicolor
  fi
}

system_files() { # but for the books that dpkg and apt keep
  find /usr /etc /opt /var/lib \( -path /var/lib/dpkg -o -path /var/lib/apt -o -name __pycache__ \) -prune \
    -o \( -type d -printf '%p %M %U:%G\n' -o -printf '%p %M %U:%G %s %l\n' \) | sort
}

expect() { # WHAT EXPECTED ACTUAL
  [ "$2" = "$3" ] || fail "$1: “$3” instead of “$2”"
  echo "$1: $3"
}

# ---- installing

install_dependencies() { # so that what is compared before and after is only what Magenda brings
  apt-get update -qq
  apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$deb" Depends)" >/dev/null
}

install_package() {
  local others
  others=$(apt-get install -s --no-install-recommends "$work/magenda.deb" | grep -c '^Inst' || true)
  expect 'Packages to be installed' 1 "$others"
  apt-get install -y -qq --no-install-recommends "$work/magenda.deb" >/dev/null
}

# ---- the command line

command_line() { # PROGRAM
  install -d -o "$user" "$home/commands"
  bash "$here/../commands/check.sh" "$home/commands" \
    "${desktop_user[@]}" env -u DISPLAY XDG_STATE_HOME="$home/commands/state" "$1"
}

commands() {
  command_line magenda
  expect 'The version' "Magenda $(dpkg-query -W -f '${Version}' magenda | tr '~' -)" "$(as_user magenda --version)"
  install -d -o "$user" "$home/schedules"
  install -o "$user" -m 644 "$home/commands/docx.json" "$home/schedules/phase.magenda"
  titled 'By its type' magenda
  titled 'Handed over' magenda
  titled 'Plain JSON' json
}

titled() { # TITLE ENDING: the example under another title, by which the window tells that it is there
  sed "s/$phase/$1/" "$home/commands/docx.json" >"$home/schedules/$1.$2"
}

# ---- the desktop

file_types() {
  cd "$home/schedules"
  expect 'The type of schedules' application/x-magenda+json "$(as_user xdg-mime query filetype phase.magenda)"
  expect 'What opens schedules' "${entry##*/}" "$(as_user xdg-mime query default application/x-magenda+json)"
  expect 'The type of JSON' application/json "$(as_user xdg-mime query filetype 'Plain JSON.json')"
  expect 'What opens JSON' "$json_before" "$(as_user xdg-mime query default application/json)"
  cd - >/dev/null
}

running() { # how many Java runtimes of the user
  local process
  for process in $(pgrep -u "$user"); do
    grep -l 'libjvm\.so' "/proc/$process/maps" 2>/dev/null || true
  done | wc -l
}

gone() {
  [ "$(running)" -eq 0 ]
}

only_one() {
  [ "$(running)" -eq 1 ]
}

shown() { # TITLE
  await_window "$1 – Magenda"
}

window_class() {
  xprop -id "$(xdotool getwindowfocus)" WM_CLASS | sed 's/.* = //; s/"//g; s/, /\n/'
}

by_the_menu() {
  as_user gio launch "$entry"
  shown "$phase"
  wait_until 'the window to be painted' painted
  picture "$out/installed.png"
  window_class | grep -qxF "$(sed -n 's/^StartupWMClass=//p' "$entry")" \
    || fail "The window is of the class $(window_class | paste -sd ' '), not that of the menu entry"
}

by_a_file() {
  as_user xdg-open "$home/schedules/By its type.magenda"
  shown 'By its type'
  wait_until 'the second process to end' only_one
}

by_a_second_start() {
  as_user magenda "$home/schedules/Handed over.magenda"
  shown 'Handed over'
  wait_until 'the second process to end' only_one
  as_user gio launch "$entry" "$home/schedules/Plain JSON.json"
  shown 'Plain JSON'
  wait_until 'the second process to end' only_one
  keys ctrl+q
  wait_until 'the program to end' gone
}

by_its_name() { # PROGRAM: prints nothing, and ends well when its window is closed
  local code=0 pid
  as_user "$1" "$home/schedules/phase.magenda" >"$work/printed" 2>&1 &
  pid=$!
  shown "$phase"
  keys alt+F4
  wait_until 'the program to end' gone
  wait "$pid" || code=$?
  expect "The exit code of the window of $1" 0 "$code"
  expect "What it printed" '' "$(cat "$work/printed")"
}

# ---- without the cache that makes it start quickly

without_cache() { # WHAT COMMAND...: does something to the cache of a copy
  local copy="$work/copy"
  rm -rf "$copy"
  cp -a /usr/lib/magenda "$copy"
  echo "With the start-up cache $1"
  (cd "$copy/lib/app" && "${@:2}")
  expect 'What it prints' "$(as_user magenda --version 2>&1)" "$(as_user "$copy/bin/magenda" --version 2>&1)"
  command_line "$copy/bin/magenda" >/dev/null
  by_its_name "$copy/bin/magenda"
}

# ---- what stays

written_elsewhere() { # by the user, but for the folders of Magenda, those of GTK, and our own
  find / -xdev -user "$user" ! -type d -newer "$work/before" \
    ! -path "$home/commands/*" ! -path "$home/schedules/*" ! -path "$home/.bash*" ! -path "$home/.profile" \
    ! -path "$home/.config/magenda/*" ! -path "$home/.local/share/magenda/*" ! -path "$home/.local/state/magenda/*" \
    ! -path "$home/runtime/*" ! -path "$home/.cache/*" ! -path "$home/.config/gtk-3.0/*" ! -path "$home/.config/dconf/*" 2>/dev/null || true
}

remove_package() {
  local own
  own=$(cd "$home" && find . -type f ! -path './.cache/*' -exec sha256sum {} + | sort)
  apt-get purge -y -qq magenda >/dev/null
  ! dpkg-query -W magenda >/dev/null 2>&1 || fail 'dpkg still knows of the package'
  system_files >"$work/after"
  diff "$work/before" "$work/after" || fail 'The package left something behind, or took something away'
  expect 'Files of the system that still speak of Magenda' '' \
    "$(grep -rlis magenda /usr/share/applications /usr/share/mime /usr/share/icons /etc --exclude='passwd*' \
      --exclude='group*' --exclude='shadow*' --exclude='gshadow*' --exclude='sub[ug]id*' || true)"
  expect 'Changes to the own files of the user' '' \
    "$(diff <(echo "$own") <(cd "$home" && find . -type f ! -path './.cache/*' -exec sha256sum {} + | sort))"
}

# ---- all of it

! installed || fail 'Magenda is installed already: remove it first'
trap end EXIT
install_dependencies
begin
json_before=$(as_user xdg-mime query default application/json)
refresh_caches
system_files >"$work/before"
install_package
commands
desktop_begin "$out"
file_types
by_the_menu
by_a_file
by_a_second_start
by_its_name magenda
without_cache missing rm -f window.aot command.aot
without_cache damaged truncate -s 1000000 window.aot command.aot
desktop_end
expect 'Files written elsewhere' '' "$(written_elsewhere)"
remove_package
echo 'Installed, used and removed'
