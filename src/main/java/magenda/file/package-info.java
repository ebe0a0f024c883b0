/**
 * Files as bytes: read whole up to a limit, written whole or not at all, recognized by their
 * fingerprint. What can go wrong with a file is said here once, for the schedule file, the
 * settings, the recovery copies and every export alike. Knows nothing of what stands in a file.
 */
@NullMarked
package magenda.file;

import org.jspecify.annotations.NullMarked;
