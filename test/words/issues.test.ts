import { describe, expect, test } from '@jest/globals';
import {
  type Issue,
  type IssueCode,
  type IssueFacts,
  issue,
  type Place,
} from '../../src/model/issue';
import { minutes } from '../../src/model/minutes';
import { LANGUAGES, type Language } from '../../src/words/language';
import type { Message } from '../../src/words/message';
import { messageOf, wordsFor } from '../../src/words/words';
import { COLUMN_KINDS } from '../../src/workbook/column';
import { day } from '../book';
import { expectSameFacts } from './tongues';

const { en, ...OTHERS } = LANGUAGES;
const { choices, issues } = en;

const CELL: Place = { sheet: 'Log', row: 14, column: 'End', cell: 'E14' };
const ROW: Place = { sheet: 'Log', row: 14 };
const SHEET: Place = { sheet: 'Contract' };
const LONG = 'Administration of the community action plan and its reviews';
/** The most that there are to choose from in one column. */
const CHOICES = COLUMN_KINDS.map((kind) => choices[kind]).join(', ');
const [monday, friday] = [day('2026-09-28'), day('2026-11-27')];

/** Each kind of issue in every shape that its facts can take, the longest words among them. */
const SAMPLES: { readonly [Code in IssueCode]: readonly [IssueFacts[Code], Place][] } = {
  'blank-label': [[{}, { sheet: 'Log', row: 1, cell: 'F1' }]],
  'duplicate-label': [[{ label: LONG, firstCell: 'C1' }, CELL]],
  'extra-label': [[{ label: LONG }, { sheet: 'Measures', row: 1, cell: 'F1' }]],
  'missing-label': [[{ label: LONG }, { ...ROW, sheet: LONG }]],
  'blank-row': [
    [{ rows: 1 }, ROW],
    [{ rows: 12 }, ROW],
  ],
  'type-error': [
    ...['day', 'moment', 'time', 'duration', 'count', 'number', 'money', 'yes-no', 'choice'],
    ...['email', 'link', 'quantity', 'period', 'something'],
  ].flatMap((kind): [IssueFacts['type-error'], Place][] => [
    [{ kind, value: LONG }, CELL],
    [{ kind, value: '' }, CELL],
    [{ kind, value: LONG, choices: CHOICES, nearest: '' }, CELL],
    [{ kind, value: LONG, choices: CHOICES, nearest: 'Days between' }, CELL],
  ]),
  'daybook/taken-as': [
    [{ value: LONG, choices: CHOICES, nearest: '', taken: 'Warn' }, CELL],
    [{ value: '', choices: CHOICES, nearest: 'Stop', taken: 'Warn' }, CELL],
  ],
  'required-value': [
    [{ counts: 'in-hours' }, { ...CELL, column: LONG }],
    [{}, CELL],
    [{}, ROW],
  ],
  'foreign-key': [
    [{ value: LONG, list: LONG, nearest: LONG }, CELL],
    [{ value: '', list: 'Groups', nearest: '' }, CELL],
    [{ value: LONG, list: LONG, nearest: LONG, counts: 'in-hours' }, CELL],
  ],
  'unique-error': [
    [{ value: LONG, firstRow: 4 }, CELL],
    [{ value: '', firstRow: 4 }, CELL],
  ],
  'duplicate-row': [[{ firstRow: 4 }, ROW]],
  'forbidden-value': [
    [{ belongs: LONG }, CELL],
    [{ belongs: '' }, CELL],
  ],
  'truncated-value': [[{ length: 50_000 }, CELL]],
  'daybook/missing-sheet': [[{ sheet: LONG }, { sheet: LONG }]],
  'daybook/error-cell': [[{ error: '#REF!' }, CELL]],
  'daybook/formula': [[{}, CELL]],
  'daybook/formula-without-result': [[{}, CELL]],
  'daybook/merged-cells': [[{}, CELL]],
  'daybook/ambiguous-name': [
    [{ value: LONG, list: LONG, matches: 2 }, CELL],
    [{ value: '', list: 'People', matches: 3 }, CELL],
    [{ value: LONG, list: LONG, matches: 3, counts: 'in-hours' }, CELL],
  ],
  'daybook/future-day': [[{ day: friday, today: monday }, CELL]],
  'daybook/not-in-force': [
    [{ value: LONG, list: LONG, day: monday, until: friday }, CELL],
    [{ value: '', list: LONG, day: friday, from: monday }, CELL],
  ],
  'daybook/in-break': [
    [{ day: friday, first: monday, last: friday }, CELL],
    [{ day: monday, first: monday, last: monday }, CELL],
  ],
  'daybook/outside-term': [[{ day: friday, first: monday, last: monday }, CELL]],
  'daybook/end-before-start': [[{ start: 1020, end: 540 }, CELL]],
  'daybook/no-time': [
    [{ minutes: 0 }, CELL],
    [{ minutes: -90 }, CELL],
    [{ minutes: 0, missing: 'start' }, CELL],
    [{ minutes: 0, missing: 'end' }, CELL],
  ],
  'daybook/time-missing': [
    [{}, CELL],
    [{}, ROW],
  ],
  'daybook/impossible-break': [
    [{ minutes: -95, work: 0, meant: 95 }, CELL],
    [{ minutes: 1800, work: 495, meant: 30 }, CELL],
    [{ minutes: 755, work: 725, meant: 0 }, CELL],
  ],
  'daybook/hours-disagree': [[{ logged: minutes(455), between: minutes(425) }, CELL]],
  'daybook/until-before-from': [[{ first: friday, last: monday }, CELL]],
  'daybook/terms-overlap': [[{ withRow: 12 }, CELL]],
  'daybook/clause-twice': [[{ ref: 'L16', withRow: 12 }, CELL]],
  'daybook/overlap': [[{ withRow: 12, day: monday, minutes: minutes(95) }, CELL]],
  'daybook/over-day-limit': [[{ day: monday, minutes: minutes(755), limit: minutes(725) }, CELL]],
  'daybook/over-24-hours': [[{ day: monday, minutes: minutes(1505) }, CELL]],
  'daybook/across-midnight': [[{ day: monday, before: minutes(155), after: minutes(95) }, CELL]],
  'daybook/entered-late': [
    [{ day: monday, entered: friday, days: 60, limit: 7 }, CELL],
    [{ day: monday, entered: friday, days: 1, limit: 0 }, CELL],
  ],
  'daybook/entered-before': [[{ day: friday, entered: monday }, CELL]],
  'daybook/changed-after-sign-off': [
    [{ period: '2026-03', document: '', change: 'entered', rows: 1 }, CELL],
    [{ period: '2026-03', document: LONG, change: 'altered', rows: 1 }, ROW],
    [{ period: '2026-Q1', document: 'PAG-003', change: 'added', rows: 1 }, ROW],
    [
      { period: '', document: 'PAG-003', change: 'gone', rows: 1 },
      { ...ROW, sheet: 'Runs' },
    ],
    [
      { period: LONG, document: LONG, change: 'gone', rows: 12 },
      { ...ROW, sheet: 'Runs' },
    ],
  ],
  'daybook/nil-but-logged': [
    [{ period: '2026-09', rows: 12 }, CELL],
    [{ period: '2026-Q1', rows: 1 }, CELL],
  ],
  'daybook/does-not-add-up': [
    [{ net: 8333, vat: 1666, gross: 10_000, currency: 'GBP' }, CELL],
    [{ net: 123456789, vat: 24691358, gross: 1, currency: 'INR' }, CELL],
  ],
  'daybook/period-invoiced-twice': [
    [{ period: '2026-03', withRow: 4 }, CELL],
    [{ period: LONG, withRow: 4 }, CELL],
  ],
  'daybook/paid-before-issued': [[{ issued: day('2026-05-02'), paid: day('2026-04-01') }, CELL]],
  'daybook/consent-unproven': [
    [{ missing: 'when' }, CELL],
    [{ missing: 'how' }, CELL],
    [{ missing: 'both' }, CELL],
  ],
  'daybook/term-unreadable': (
    [
      ...([
        'missing',
        'unknown',
        'unread-measure',
        'wrong-unit',
        'not-days',
        'wrong-count',
        'not-positive',
        'nothing-to-hold',
      ] as const),
      ...(['least-over-most', 'over-all', 'not-a-register', 'from-after-until'] as const),
    ] as const
  ).flatMap((fault): [IssueFacts['daybook/term-unreadable'], Place][] => [
    [{ ref: 'P7', fault, value: LONG }, CELL],
    [{ ref: '', fault, value: '' }, CELL],
  ]),
  'daybook/measure-unreadable': (
    [
      ...(['unknown-sheet', 'unknown-column', 'unknown-value'] as const),
      ...(['missing', 'not-a-condition', 'wrong-kind'] as const),
    ] as const
  ).flatMap((fault): [IssueFacts['daybook/measure-unreadable'], Place][] => [
    [{ measure: 'Hours worked', fault, value: LONG }, CELL],
    [{ measure: '', fault, value: '' }, CELL],
  ]),
  'daybook/section-unreadable': [
    [{ report: LONG, fault: 'unknown-value', value: LONG }, CELL],
    [{ report: '', fault: 'missing', value: '' }, CELL],
  ],
  'daybook/contract-incomplete': [
    [{ item: 'fullTimeHours' }, SHEET],
    [{ item: 'something' }, SHEET],
  ],
  'daybook/ends-before-starts': [
    [
      { first: friday, last: monday },
      { ...SHEET, cell: 'B6' },
    ],
    [{ first: friday, last: monday }, SHEET],
  ],
  'daybook/days-disagree': [
    [
      { total: 600_000, rate: 42_000, currency: 'GBP', affordable: 1428, counted: 2000 },
      { ...SHEET, cell: 'B17' },
    ],
  ],
  'daybook/contract-disagrees': [
    [{ stated: 2_600_000, worked: 2_426_667, currency: 'GBP' }, SHEET],
  ],
  'daybook/unknown-time-zone': [
    [{ value: 'Europe/Patna' }, { ...SHEET, cell: 'B32' }],
    [{ value: '' }, SHEET],
  ],
  'daybook/unknown-locale': [[{ value: 'xx-YY' }, { ...SHEET, cell: 'B32' }]],
};

const messageFor = (said: Issue, language: Language = 'en'): Message =>
  messageOf(said, wordsFor(language));

const codes = Object.keys(SAMPLES) as IssueCode[];

test('every kind of issue has its words', () => {
  expect(Object.keys(issues).sort()).toEqual([...codes].sort());
});

describe.each(codes)('%s', (code) => {
  const samples = SAMPLES[code].map(([facts, place]) => messageFor(issue(code, place, facts)));

  test('says what, why and what to do in short sentences', () => {
    for (const message of samples) {
      expect(Object.keys(message)).toEqual(['what', 'why', 'remedy']);
      for (const sentence of [message.what, message.why, message.remedy]) {
        expect(sentence).toMatch(/^[\p{Lu}\d‘].*[^.\s]\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|‘’| {2}|\.\./);
        expect([sentence, sentence.length <= 160]).toEqual([sentence, true]);
      }
    }
  });

  test.each(Object.keys(OTHERS) as Language[])(
    'says the same in %s, not much longer',
    (language) => {
      for (const [facts, place] of SAMPLES[code]) {
        const [english, other] = (['en', language] as const).map((each) =>
          Object.values(messageFor(issue(code, place, facts), each)),
        );
        other?.forEach((sentence, index) => {
          expectSameFacts(
            english?.[index] ?? '',
            sentence,
            JSON.stringify([facts, place, CHOICES]),
          );
          expect([sentence, sentence.length <= 190]).toEqual([sentence, true]);
        });
      }
    },
  );

  test('says where', () => {
    for (const [index, { what, remedy }] of samples.entries()) {
      const place = SAMPLES[code][index]?.[1];
      const where = [
        place?.cell,
        `row ${place?.row}`,
        place?.sheet.slice(0, 30),
        'that day',
        'gone',
      ];
      const said = `${what} ${remedy}`.toLowerCase();
      expect([said, where.some((words) => words && said.includes(words.toLowerCase()))]).toEqual([
        said,
        true,
      ]);
    }
  });
});

test.each<[string, Issue, Message]>([
  [
    'an end before its start',
    issue('daybook/end-before-start', CELL, { start: 1020, end: 540 }),
    {
      what: 'Row 14 ends at 09:00, before it starts at 17:00.',
      why: 'Taken past midnight it would last 12 hours or more, which is rarely what was meant.',
      remedy: 'Change the end in E14, or the start if that is the slip.',
    },
  ],
  [
    'a word that is nearly right',
    issue(
      'foreign-key',
      { sheet: 'Log', row: 14, column: 'Activity', cell: 'H14' },
      { value: 'School vist', list: 'Activities', nearest: 'School visit' },
    ),
    {
      what: 'H14 says ‘School vist’, which is not in ‘Activities’.',
      why: 'Rows are counted by these names, and a name that is not known there counts nowhere.',
      remedy: 'Did you mean ‘School visit’? Choose it in H14, or add the new name to ‘Activities’.',
    },
  ],
  [
    'rows that are gone',
    issue(
      'daybook/changed-after-sign-off',
      { sheet: 'Runs', row: 3 },
      { period: '2026-03', document: 'PAG-003', change: 'gone', rows: 2 },
    ),
    {
      what: '2 rows of March 2026 are gone since ‘PAG-003’ was made.',
      why: 'What the board has in hand no longer agrees with the log.',
      remedy:
        'Put back what is missing, or make ‘PAG-003’ again; void it first if it is an invoice.',
    },
  ],
])('%s', (_, said, message) => {
  expect(messageFor(said)).toEqual(message);
});
