package magenda.bench;

import java.util.List;
import magenda.schedule.expression.TimeContext;
import magenda.schedule.expression.TimeExpressions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the words of time cells. */
@State(Scope.Benchmark)
public class ReadTimes {

  private final TimeContext context = TimeContext.of(TenThousand.schedule());
  private final List<String> cells = TenThousand.timeCells();

  /** Reads ten thousand cells. */
  @Benchmark
  @OperationsPerInvocation(10_000)
  public void cell(Blackhole read) {
    for (String cell : cells) {
      read.consume(TimeExpressions.parse(cell, context));
    }
  }
}
