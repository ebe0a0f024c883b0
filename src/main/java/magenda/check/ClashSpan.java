package magenda.check;

/**
 * The time a session takes on one of its possible days.
 *
 * @param row the session
 * @param start in seconds since 1970, inclusive
 * @param end in seconds since 1970, exclusive, after the start
 */
record ClashSpan(ClashRow row, long start, long end) {}
