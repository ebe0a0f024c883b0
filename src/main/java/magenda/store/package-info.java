/**
 * The file in which a schedule is kept: JSON, read and written member by member. Everything that
 * Jackson does for schedules, it does here; no class of it leaves the package.
 *
 * <h2>The format, version 1</h2>
 *
 * UTF-8 without byte order mark, lines ended by LF, two spaces of indentation, one scalar a line,
 * members in a fixed order: the same schedule always gives the same bytes, because files are
 * mailed, compared and kept under version control. The usual name is {@code <title> v3.json};
 * {@code .magenda} is the same JSON under a name that a desktop can bind to a double click. The
 * JSON Schema stands beside this package's resources as {@code magenda-schedule-1.schema.json}, and
 * the tests hold every written file against it. Files of version 1 open for ever.
 *
 * <pre>{@code
 * { "format": "magenda-schedule", "formatVersion": 1,
 *   "id": "uuid", "title": "…", "subtitle": "…", "introduction": "…",
 *   "zone": "UTC", "language": "en", "period": "2021-07/2021-12",
 *   "defaultDuration": "PT1H", "columns": ["Moderator"],
 *   "version": { "number": "2", "date": "2021-07-14", "state": "draft | released | approved",
 *     "approval": { "date": "2021-07-13", "how": "call", "by": "…", "text": "…" } },
 *   "clusters": [ { "id": "cd", "name": "…", "tag": "CD", "color": "#rrggbb", "note": "…" } ],
 *   "sessions": [ { "id": "uuid", "number": "…", "title": "…", "description": "Markdown",
 *     "status": "planned | postponed | cancelled",
 *     "when": { "date": "2021-10", "continuous": false, "daily": true,
 *       "time": "14:00", "zone": "UTC", "end": "15:30", "duration": "PT1H",
 *       "text": "TBC October 14:00 UTC", "understood": false },
 *     "tbc": ["date"], "clusters": ["cd"], "platforms": ["Zoom"], "link": "https://…",
 *     "organizers": { "text": "…", "parties": ["…"] },
 *     "fields": { "Moderator": "…" }, "series": "…", "repeatOf": "uuid", "notes": "internal",
 *     "source": ["the imported cells, verbatim"], "modified": "2021-07-14T00:00:00Z" } ],
 *   "releases": [ { "version": { }, "note": "…", "checksum": "…", "title": "…", "sessions": [ ] } ] }
 * }</pre>
 *
 * <ul>
 *   <li>What is absent is left out, never null. {@code status} is left out for a planned session,
 *       {@code daily} unless it is true, {@code understood} unless it is false. {@code continuous}
 *       is always written for a month or a range, because readers would guess it differently.
 *   <li>Dates are EDTF level 0 (ISO 8601-2:2019), hours are {@code HH:mm} and always have a zone:
 *       an IANA name or a fixed offset. Durations and moments are ISO 8601-1, moments in UTC to the
 *       second. {@code end} and {@code duration} exclude each other.
 *   <li>The order of {@code sessions} is the author's. Ids are UUIDs, kept for ever; the id of a
 *       cluster is its tag in lower case, else a slug of its name, and never changes.
 *   <li>A release holds every member of a schedule but {@code releases}. A session equal to the one
 *       of the same id in the next newer state is written as its bare id, so that ten releases of
 *       one schedule do not make the file ten times as long.
 *   <li>A member this version does not know is kept as the JSON text it was, at each level, takes
 *       part in equality, undo and comparison, and is written back behind the known ones: a newer
 *       program may have put it there.
 *   <li>A member named twice is refused: whichever were taken, the other would be lost silently.
 *       What cannot be understood is refused with its path and place, never replaced by a default.
 *   <li>A file of a newer {@code formatVersion} is shown as far as it is understood and never
 *       saved.
 * </ul>
 */
@NullMarked
package magenda.store;

import org.jspecify.annotations.NullMarked;
