/**
 * What a person prefers, as observable properties, kept as JSON in the place that the platform has
 * for it. Nothing of it ever takes part in what is exported. Of JavaFX it uses {@code javafx.base}
 * only.
 */
@NullMarked
package magenda.settings;

import org.jspecify.annotations.NullMarked;
