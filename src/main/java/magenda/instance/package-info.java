/**
 * One window for one person: a start of the program hands its files over to the one that runs
 * already. The one that holds a {@linkplain magenda.instance.MeetingPlace lock file} runs; it
 * listens on a Unix-domain socket beside it, to which another start sends the names of its files
 * and nothing else.
 *
 * <p>Nothing here may keep the program from opening: where locks or sockets do not work, or the
 * running program does not answer, a start goes on by itself, and a program that cannot listen lets
 * go of the lock. Java only, without JavaFX, so that a start that hands over is quick. The only
 * package that may use sockets, and only those of the Unix domain, which reach no other computer.
 */
@NullMarked
package magenda.instance;

import org.jspecify.annotations.NullMarked;
