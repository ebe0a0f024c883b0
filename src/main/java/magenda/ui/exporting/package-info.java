/**
 * The form that asks how a calendar is to be made and shows beforehand what becomes of each
 * session.
 */
@NullMarked
package magenda.ui.exporting;

import org.jspecify.annotations.NullMarked;
