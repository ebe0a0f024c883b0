package magenda.ui.kit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What a view needs to know of the person in front of it.
 *
 * @param locale the language of all texts
 * @param clock the present time, for the today line
 * @param readerZone where the reader is: beside every known hour stands theirs
 * @param dialogs how to ask
 */
public record UiContext(
    Locale locale, Clock clock, ReadOnlyObjectProperty<ZoneId> readerZone, Dialogs dialogs) {}
