import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import type { CalendarEvent } from '../../src/model/calendar-event';
import { addDays, type Day, isoDay } from '../../src/model/day';
import { renderIcs } from '../../src/render/ics';
import { day } from '../book';
import { HOSTILE } from './hostile';

const FACTS = { name: 'Coordinator, Patna', language: 'en-GB', made: day('2026-07-02') };

const REVIEW: CalendarEvent = {
  uid: 'review@patna.daybook',
  day: day('2026-12-31'),
  title: 'Review, with the Secretary; in Patna',
  about: 'Clause P27 of the contract.',
  remind: [28, 0],
};

test('an event as RFC 5545 writes it', () => {
  expect(renderIcs([REVIEW], FACTS).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//Daybook//EN',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=en-GB:Coordinator\\, Patna',
    'X-WR-CALNAME:Coordinator\\, Patna',
    'BEGIN:VEVENT',
    'UID:review@patna.daybook',
    'DTSTAMP:20260702T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Review\\, with the Secretary\\; in Patna',
    'DESCRIPTION:Clause P27 of the contract.',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Review\\, with the Secretary\\; in Patna',
    // 28 days before, at nine: 27 days and 15 hours before midnight.
    'TRIGGER:-PT663H',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Review\\, with the Secretary\\; in Patna',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

const events: fc.Arbitrary<CalendarEvent[]> = fc.array(
  fc.record({
    uid: fc.uuid(),
    day: fc.integer({ min: 0, max: 40_000 }).map((each) => each as Day),
    title: fc.oneof(
      fc.constantFrom(
        ...Object.values(HOSTILE),
        'नियमित कर्जाची परतफेड '.repeat(9),
        '😀'.repeat(60),
        'a, b; c\\n d',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    ),
    about: fc.constantFrom('', 'Clause P27 of the contract.'),
    remind: fc.array(fc.nat(90), { maxLength: 3 }),
  }),
  { maxLength: 5 },
);

test('no line is longer than 75 octets, each ends with CRLF, and no character is cut in two', () => {
  fc.assert(
    fc.property(events, (all) => {
      const feed = renderIcs(all, FACTS);
      expect(feed.endsWith('\r\n')).toBe(true);
      const lines = feed.slice(0, -2).split('\r\n');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
      }
    }),
  );
});

/** A text as a calendar shows it: without what no form can hold. */
const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('another reader finds the same days, titles and reminders', () => {
  fc.assert(
    fc.property(
      events.map((all) =>
        all.map((each, at) => ({ ...each, title: TITLES[at % TITLES.length] ?? '' })),
      ),
      (all) => {
        // It leaves escapes in the calendar's own name as they are.
        const name = 'Coordinator in Patna';
        const read = convertIcsCalendar(undefined, renderIcs(all, { ...FACTS, name }));
        expect(read.name).toBe(name);
        expect(
          (read.events ?? []).map(({ uid, summary, start, end, alarms = [] }) => ({
            uid,
            title: shown(summary),
            first: start.date.toISOString().slice(0, 10),
            end: end?.date.toISOString().slice(0, 10),
            isDay: start.type,
            alarms: alarms.length,
          })),
        ).toEqual(
          all.map(({ uid, title, day: on, remind }) => ({
            uid,
            title: shown(title),
            first: isoDay(on),
            end: isoDay(addDays(on, 1)),
            isDay: 'DATE',
            alarms: remind.length,
          })),
        );
      },
    ),
  );
});

const TITLES = [
  'Review, with the Secretary; in Patna',
  'नियमित कर्जाची परतफेड याबद्दलचा आढावा घेणे आणि पुढील महिन्याचे नियोजन करणे',
  'A back\\slash and a very long title that has to be folded because it goes on and on and on',
  '😀😀😀 done',
];
