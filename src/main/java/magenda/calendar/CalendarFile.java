package magenda.calendar;

import java.nio.charset.StandardCharsets;

/** A calendar file and what became of each session in it. */
public final class CalendarFile {

  private final byte[] bytes;
  private final CalendarReport report;

  CalendarFile(byte[] bytes, CalendarReport report) {
    this.bytes = bytes;
    this.report = report;
  }

  /** The content of the {@code .ics} file: iCalendar 2.0 in UTF-8. A copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The content of the file as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What became of each session. */
  public CalendarReport report() {
    return report;
  }
}
