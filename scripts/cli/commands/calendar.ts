import { isoDay } from '../../../src/model/day';
import { renderIcs } from '../../../src/render/ics';
import { calendarEvents } from '../../../src/reports/calendar/events';
import { type Command, DONE, neededOption } from '../command';
import { examined } from '../examined';
import { saveInto, wrote } from '../output';

export const calendar: Command = {
  usage: 'calendar FILE --out DIR [--today YYYY-MM-DD] [--json]',
  help: [
    'Writes a calendar of what is due: milestones, reports, instalments, reviews, what runs out.',
    '',
    'calendar.ics   for any calendar program; made again, it replaces what it held before',
    '',
    '--out     the folder for the file',
    '--today   the day to look ahead from; without it, today where the contract is',
    '--json    prints the events for other programs',
    '',
    'It holds nothing personal. Ends with 0, or with 2 when FILE cannot be read.',
  ].join('\n'),
  options: { out: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  words: 1,
  async run(given, terminal) {
    const folder = neededOption(given, 'out', 'out');
    const found = await examined(given, terminal);
    const events = calendarEvents(found);
    const { title, locale } = found.book.contract;
    const feed = renderIcs(events, { name: title, language: locale, made: found.today });
    const paths = await saveInto(folder, { 'calendar.ics': feed });
    const told = events.map((event) => ({ ...event, day: isoDay(event.day) }));
    terminal.out(
      given.options.json
        ? `${JSON.stringify({ events: told }, undefined, 2)}\n`
        : `${found.words.commandLine.daysToCome(events.length)}\n${wrote(paths, found.words)}`,
    );
    return DONE;
  },
};
