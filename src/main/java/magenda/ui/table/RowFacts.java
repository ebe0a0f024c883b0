package magenda.ui.table;

import java.util.List;
import magenda.schedule.Cluster;
import magenda.schedule.Session;
import magenda.ui.kit.Badges;

/**
 * What stands in the row of a session, in words.
 *
 * @param session the state of the session these were made from
 * @param ordinal its place in the document, counted from 1
 * @param number the number its authors gave it where they number sessions, else the ordinal
 * @param time the words of its time, on one line
 * @param readerHour the hour for the reader, or empty
 * @param clusters the clusters it belongs to
 * @param pills what is open and what clashes
 */
record RowFacts(
    Session session,
    int ordinal,
    String number,
    String time,
    String readerHour,
    List<Cluster> clusters,
    List<Pill> pills) {

  /** Words in a pill. */
  record Pill(Badges.Pill kind, String words) {}
}
