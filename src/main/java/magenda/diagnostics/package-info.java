/**
 * What the program can say of itself and of its failures: its versions, the age of its time zone
 * rules, the code and the details of what went wrong.
 *
 * <p>Everything here may leave the computer in a report, and so nothing here holds what somebody
 * typed or opened: of an exception only classes and places in the program are told, never its
 * message, and no path of a file; a folder of the program is named without the account it lies in.
 */
@NullMarked
package magenda.diagnostics;

import org.jspecify.annotations.NullMarked;
