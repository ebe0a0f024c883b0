/**
 * The commands: the same program without a window, for scripts and git. {@link
 * magenda.cli.MagendaCommand} is the door.
 *
 * <p>Results go to the standard output or into files, reports to the standard error. What was asked
 * for is done (0), done with findings to look at (1), or refused with one clear sentence (2), and
 * then no file is left behind. Knows no window and loads no JavaFX.
 */
@NullMarked
package magenda.cli;

import org.jspecify.annotations.NullMarked;
