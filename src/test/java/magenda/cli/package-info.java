/** The commands, run in the process of the tests on files in temporary folders. */
@NullMarked
package magenda.cli;

import org.jspecify.annotations.NullMarked;
