package magenda.workspace;

import magenda.schedule.Schedule;

/**
 * A schedule that was read from a file and is not shown yet.
 *
 * @param schedule what stands in the file
 * @param origin the file, as it was when it was read
 */
public record LoadedFile(Schedule schedule, Origin.Kept origin) {}
