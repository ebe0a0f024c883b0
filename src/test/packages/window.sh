# Functions that drive a window as hands do: a desktop of its own (Xvfb, openbox, a D-Bus session),
# keys, file choosers, and waiting for what is to be seen. To be sourced:
#
#   . src/test/packages/window.sh
#   desktop_begin FOLDER     # pictures of failures go there
#   …
#   desktop_end              # best by a trap on EXIT
#
# Nothing here waits for a fixed time: each step waits until the last one can be seen.
# Needed (Debian): xvfb openbox dbus xdotool xclip imagemagick

patience=${PATIENCE:-60} # seconds until a step counts as failed
desktop_user=(env)       # what comes before a command of the desktop's user; ends in env and its variables

desktop_pids=()
desktop_pictures=

desktop_begin() { # FOLDER: sets DISPLAY and DBUS_SESSION_BUS_ADDRESS
  desktop_pictures=$1
  desktop_files=$(mktemp -d)
  rm -f "$desktop_pictures/failed.png"
  export LC_ALL=C.UTF-8 GDK_BACKEND=x11 DISPLAY DBUS_SESSION_BUS_ADDRESS
  unset WAYLAND_DISPLAY SESSION_MANAGER
  "${desktop_user[@]}" Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$desktop_files/display" 2>"$desktop_files/xvfb" &
  desktop_pids+=($!)
  wait_until 'the X server' grep -qs . "$desktop_files/display"
  DISPLAY=:$(cat "$desktop_files/display")
  desktop_user+=("DISPLAY=$DISPLAY")
  "${desktop_user[@]}" dbus-daemon --session --nofork --print-address=3 3>"$desktop_files/bus" >"$desktop_files/dbus" 2>&1 &
  desktop_pids+=($!)
  wait_until 'the D-Bus session' grep -qs . "$desktop_files/bus"
  DBUS_SESSION_BUS_ADDRESS=$(cat "$desktop_files/bus")
  desktop_user+=("DBUS_SESSION_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS")
  "${desktop_user[@]}" openbox --sm-disable >"$desktop_files/openbox" 2>&1 &
  desktop_pids+=($!)
  wait_until 'the window manager' window_manager_runs
}

desktop_end() {
  local pid
  for pid in "${desktop_pids[@]}"; do
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  desktop_pids=()
  DISPLAY=
  [ -z "${desktop_files:-}" ] || rm -rf "$desktop_files"
}

window_manager_runs() {
  xdotool get_desktop >/dev/null 2>&1
}

fail() { # SENTENCE: says it, with a picture of the screen, and ends
  echo "$1" >&2
  if [ -n "${DISPLAY:-}" ] && [ -d "$desktop_pictures" ]; then
    picture "$desktop_pictures/failed.png" && echo "The screen at that moment: $desktop_pictures/failed.png" >&2
    echo "The windows: $(windows | paste -sd ';')" >&2
  fi
  exit 1
}

picture() { # FILE.png: the whole screen
  import -window root "$1"
}

painted() { # true if there is more to be seen than frames and plain grounds
  [ "$(import -window root png:- | identify -format %k -)" -gt 200 ]
}

windows() { # the title of each visible window
  local id
  for id in $(xdotool search --onlyvisible --name '.' 2>/dev/null); do
    xdotool getwindowname "$id" 2>/dev/null || true
  done
}

wait_until() { # WHAT COMMAND...: runs the command again and again until it succeeds
  local what=$1
  shift
  comes_true "$patience" "$@" || fail "Waited $patience seconds for $what"
}

comes_true() { # SECONDS COMMAND...: the same, but false where it did not succeed in that time
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.1
  done
}

focus_on() { # TITLE: true if a window titled so takes the keys
  local name
  name=$(xdotool getwindowfocus getwindowname 2>/dev/null) && [ "$name" = "$1" ]
}

await_window() { # TITLE: until a window titled so takes the keys
  wait_until "a window titled “$1”" focus_on "$1"
}

keys() { # KEY...: such as ctrl+s
  xdotool key --clearmodifiers "$@"
}

press_for() { # TITLE KEY...: presses the keys until a window titled so comes of it
  local title=$1
  shift
  wait_until "a window titled “$title” after $*" comes_of "$title" "$@"
}

# A window loses keys that come while it wakes up behind a dialog; Escape leaves what a part of
# them has opened.
comes_of() { # TITLE KEY...
  keys Escape Escape "${@:2}"
  comes_true 4 focus_on "$1"
}

choose_file() { # TITLE PATH: answers the file chooser of that title
  await_window "$1"
  wait_until "the file chooser “$1” to take $2" path_taken "$1" "$2"
}

# A file chooser loses keys that come before it is ready, so the path is marked to see, by the
# primary selection, whether it stands there, and all is done again until the chooser is gone.
path_taken() { # TITLE PATH
  keys ctrl+l ctrl+a
  xdotool type --delay 4 -- "$2"
  keys ctrl+a
  [ "$(timeout 2 xclip -o -selection primary 2>/dev/null)" = "$2" ] || return 1
  keys Return
  comes_true 2 focus_left "$1"
}

focus_left() { # TITLE
  ! focus_on "$1"
}
