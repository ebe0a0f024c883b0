package magenda.document;

import java.util.Set;
import java.util.UUID;

/**
 * The field that is typed into.
 *
 * @param kind which field
 * @param sessions of which sessions
 * @param column for {@link EditKind#FIELD} in which further column, else empty
 */
record Typing(EditKind kind, Set<UUID> sessions, String column) {}
