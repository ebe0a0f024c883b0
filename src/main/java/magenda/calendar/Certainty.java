package magenda.calendar;

/** How far an entry can be relied on; the values of STATUS (RFC 5545, 3.8.1.11). */
enum Certainty {
  CONFIRMED,
  TENTATIVE,
  CANCELLED
}
