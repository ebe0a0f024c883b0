"""Reads what strace wrote of the sockets of a program, and finds all that is not of this machine.

    strace -ff -yy --seccomp-bpf -e trace=network,close,io_uring_setup -o FOLDER/trace PROGRAM…
    python3 sockets.py FOLDER

Prints what was seen and exits with 0 if every socket was AF_UNIX and spoke with a program that a
window needs: the X server, D-Bus, the accessibility bus, the cache of user names, or Magenda itself.

One thing is allowed beside: the Java runtime asks, when it loads its library for files and sockets, what
the system can do. It opens a socket of AF_INET or AF_INET6 and closes it at once, having done nothing with it
but to read an option or to set SO_REUSEPORT.
"""

import collections
import pathlib
import re
import sys

PEERS = {
    "the X server": r"@?/tmp/\.X11-unix/X\d+",
    "D-Bus": r"@?/tmp/dbus-\w+|/run/user/\d+/bus|(/var)?/run/dbus/system_bus_socket",
    "the accessibility bus": r".*/at-spi/bus_\d+|@?/tmp/at-spi2-?\w*/.*",
    "the cache of user names": r"/var/run/nscd/socket",
    "Magenda itself": r".*/magenda(/instance|-\w+)?/\w+\.socket",
}
CALL = re.compile(r"(\w+)\((.*)")
DESCRIPTOR = re.compile(r"\d+<([A-Za-z0-9-]+):")
ADDRESS = re.compile(r"sa_family=(\w+)")
PATH = re.compile(r'sun_path=(@?)"([^"]*)"')


class Traces:
    """What the threads of a program did with sockets."""

    def __init__(self):
        self.seen = collections.Counter()
        self.strange = []

    def read(self, file):
        probes = {}
        for line in file.read_text(errors="replace").splitlines():
            call = CALL.match(line)
            if call:
                self.call(call[1], call[2], line, probes)
        self.strange += [f"not closed at once: {line}" for line in probes.values()]

    def call(self, name, arguments, line, probes):
        if name == "close":
            probes.pop(arguments.split(")")[0], None)
        elif name == "socket":
            self.socket(arguments, line, probes)
        elif name == "socketpair":
            self.expect(arguments.startswith("AF_UNIX"), "pairs within the program", line)
        elif name == "io_uring_setup":
            self.strange.append(line)
        else:
            self.use(name, arguments, line)

    def socket(self, arguments, line, probes):
        family = arguments.split(",")[0]
        if family in ("AF_INET", "AF_INET6"):
            self.seen["probes of the runtime"] += 1
            if not arguments.rpartition(" = ")[2].startswith("-1 "):
                probes[arguments.rpartition(" = ")[2]] = line
        else:
            self.expect(family == "AF_UNIX", "sockets of AF_UNIX", line)

    def use(self, name, arguments, line):
        descriptor = DESCRIPTOR.match(arguments)
        kind = descriptor[1] if descriptor else ""
        if kind.startswith("UNIX"):
            self.local(name, arguments, line)
        elif kind.startswith("TCP") or kind.startswith("UDP"):
            if name != "getsockopt" and not (name == "setsockopt" and "SO_REUSEPORT" in arguments):
                self.strange.append(line)
        elif "ENOTSOCK" not in line:
            self.strange.append(line)

    def local(self, name, arguments, line):
        if any(family != "AF_UNIX" for family in ADDRESS.findall(arguments)):
            self.strange.append(line)
        elif name in ("connect", "bind", "sendto", "sendmsg", "sendmmsg"):
            for abstract, path in PATH.findall(arguments):
                self.peer(name, abstract + path, line)

    def peer(self, name, path, line):
        for peer, paths in PEERS.items():
            if re.fullmatch(paths, path) and (name != "bind" or peer == "Magenda itself"):
                self.seen[f"{name} to {peer}" if name != "bind" else "places to be called"] += 1
                return
        self.strange.append(line)

    def expect(self, condition, what, line):
        if condition:
            self.seen[what] += 1
        else:
            self.strange.append(line)


def main(folder):
    traces = Traces()
    files = sorted(pathlib.Path(folder).iterdir())
    for file in files:
        traces.read(file)
    print(f"{len(files)} threads: " + ", ".join(f"{n} {what}" for what, n in sorted(traces.seen.items())))
    for line in traces.strange:
        print(f"Not of this machine, or not known: {line[:400]}", file=sys.stderr)
    if not files:
        print("Nothing was traced.", file=sys.stderr)
    return 1 if traces.strange or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
