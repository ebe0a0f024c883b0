/**
 * Benchmarks: what Magenda promises about speed and memory, measured on one schedule of ten
 * thousand sessions and, where there is something to compare with, side by side in one run. {@link
 * magenda.bench.Benchmarks} runs them and prints the table of the README.
 */
@NullMarked
package magenda.bench;

import org.jspecify.annotations.NullMarked;
