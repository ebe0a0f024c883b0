// Lists "UID <tab> DTSTART" of each event of a calendar as ical.js, Thunderbird's parser, reads it.
// Called with the folder that ical.js is installed in, and the file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, file] = process.argv.slice(2);
const place = createRequire(join(folder, 'package.json')).resolve('ical.js');
const ICAL = (await import(pathToFileURL(place))).default;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component);
  console.log(`${event.uid}\t${event.startDate.toICALString()}`);
}
