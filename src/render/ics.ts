import { utf8Length } from '../audience/utf8';
import type { CalendarEvent } from '../model/calendar-event';
import { addDays, type Day, isoDay } from '../model/day';
import { printable } from './printable';

/** What a calendar file says besides its events. */
export interface CalendarFacts {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** The day on which it was made. */
  readonly made: Day;
}

/** Octets in a line, its break not counted (RFC 5545, 3.1). */
const LONGEST = 75;
/** Reminders go off at nine in the morning, not at midnight. */
const MORNING = 9;

/**
 * Events as an iCalendar feed (RFC 5545). They are whole days and leave the day free: calendars show
 * them above the hours. Events rather than to-dos, because the calendars that people subscribe with
 * (Google's, Outlook's) leave to-dos out.
 */
export function renderIcs(events: readonly CalendarEvent[], facts: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daybook//Daybook//EN',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${facts.language}:${escaped(facts.name)}`,
    `X-WR-CALNAME:${escaped(facts.name)}`,
    ...events.flatMap((event) => eventLines(event, facts)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent, { made }: CalendarFacts): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${basic(made)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(event.day)}`,
  // The end is the first day that is no longer part of it.
  `DTEND;VALUE=DATE:${basic(addDays(event.day, 1))}`,
  `SUMMARY:${escaped(event.title)}`,
  ...(event.about ? [`DESCRIPTION:${escaped(event.about)}`] : []),
  'TRANSP:TRANSPARENT',
  ...event.remind.flatMap((days) => alarmLines(days, event.title)),
  'END:VEVENT',
];

const alarmLines = (days: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${days > 0 ? `-PT${days * 24 - MORNING}H` : `PT${MORNING}H`}`,
  'END:VALARM',
];

/** `20260331`. */
const basic = (day: Day): string => isoDay(day).replace(/-/g, '');

const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Long lines go on in the next, after a space; a character is never cut in two. */
function folded(line: string): string {
  const parts = [''];
  let room = LONGEST;
  for (const character of line) {
    const octets = utf8Length(character);
    if (octets > room) {
      parts.push('');
      // The space at the beginning counts too.
      room = LONGEST - 1;
    }
    parts[parts.length - 1] += character;
    room -= octets;
  }
  return parts.join('\r\n ');
}
