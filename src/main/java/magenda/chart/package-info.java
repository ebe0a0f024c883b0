/**
 * The timeline as plain geometry: scale ({@link magenda.chart.TimeScale}), what is in view ({@link
 * magenda.chart.Viewport}), bands, marks, rows ({@link magenda.chart.Chart}), crowded stretches,
 * and what becomes of a time that is moved ({@link magenda.chart.Rescheduling}). No toolkit, no
 * colours, no sentences.
 */
@NullMarked
package magenda.chart;

import org.jspecify.annotations.NullMarked;
