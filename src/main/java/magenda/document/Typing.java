package magenda.document;

import java.util.UUID;

/**
 * The field that is typed into.
 *
 * @param kind which field
 * @param session of which session
 * @param column for {@link EditKind#FIELD} in which further column, else empty
 */
record Typing(EditKind kind, UUID session, String column) {}
