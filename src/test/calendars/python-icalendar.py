"""Lists "UID <tab> DTSTART" of each event of a calendar as python3-icalendar reads it."""

import datetime
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
errors = list(calendar.errors)
for event in calendar.walk("VEVENT"):
    errors += event.errors
    start = event["DTSTART"].dt
    # strftime writes the years before 1000 with fewer digits
    written = f"{start.year:04}{start.month:02}{start.day:02}"
    if isinstance(start, datetime.datetime):
        if start.utcoffset() != datetime.timedelta(0):
            errors.append(("DTSTART", "not in UTC"))
        written += f"T{start.hour:02}{start.minute:02}{start.second:02}Z"
    print(event["UID"], written, sep="\t")
for name, message in errors:
    print(f"python3-icalendar: {name}: {message}", file=sys.stderr)
sys.exit(1 if errors else 0)
