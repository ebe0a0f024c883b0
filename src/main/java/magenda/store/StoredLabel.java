package magenda.store;

/**
 * The name of a step, as {@code magenda.document} names it.
 *
 * @param kind what was done, as the name of a constant
 * @param subject to what
 * @param count to how many sessions
 */
public record StoredLabel(String kind, String subject, int count) {}
