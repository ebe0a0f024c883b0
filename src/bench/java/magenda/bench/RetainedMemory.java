package magenda.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import magenda.document.History;
import magenda.document.ScheduleDocument;
import magenda.problem.ProblemException;
import magenda.store.ScheduleJson;

/** What a document keeps in memory after a full collection. */
final class RetainedMemory {

  private static final int STEPS = 1_000;
  private static final int DOCUMENTS = 3;
  private static final double MEGABYTE = 1024 * 1024;

  private RetainedMemory() {}

  /** A document as it was opened, and one edited a thousand times, each in megabytes. */
  static double[] megabytes() throws ProblemException {
    byte[] bytes = ScheduleJson.write(TenThousand.schedule());
    open(bytes);
    long before = used();
    List<ScheduleDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(open(bytes));
    }
    long opened = used();
    documents.forEach(RetainedMemory::edit);
    long edited = used();
    Reference.reachabilityFence(documents);
    Reference.reachabilityFence(bytes);
    return new double[] {
      (opened - before) / MEGABYTE / DOCUMENTS, (edited - before) / MEGABYTE / DOCUMENTS
    };
  }

  private static ScheduleDocument open(byte[] bytes) throws ProblemException {
    return new ScheduleDocument(
        History.of(ScheduleJson.read(bytes, "ten thousand.json").schedule(), true),
        Clock.systemUTC());
  }

  private static void edit(ScheduleDocument document) {
    for (int i = 0; i < STEPS; i++) {
      int index = i * 7_919 % document.sessions().size();
      document.edit(document.sessions().get(index).id()).setTitle("Road to IGF " + i);
      document.commitTyping();
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
