import type { List, Register, RegisterRow } from '../template';
import { code, day, id, name, text } from './registers/columns';

/** The list of the Department for Education is in force from this day. */
const IN_FORCE = '2024-08-19';
const DAY_BEFORE = '2024-08-18';

/** What a session may count as; the tags say which figures it goes into. */
export const countsAs: List = {
  list: 'Counts as',
  entries: [
    { code: 'present', name: 'Present', tags: 'possible' },
    { code: 'educated-elsewhere', name: 'Educated elsewhere', tags: 'possible' },
    { code: 'authorised', name: 'Authorised absence', tags: 'possible, absent' },
    { code: 'unauthorised', name: 'Unauthorised absence', tags: 'possible, absent, unauthorised' },
    { code: 'no-reason-yet', name: 'Reason not yet given', tags: 'possible, absent, unauthorised' },
    { code: 'unable', name: 'Unable to attend' },
    { code: 'not-required', name: 'Not required' },
    { code: 'administrative', name: 'Administrative' },
  ],
};

type Names = Readonly<Record<string, string>>;

const counting = (as: string, names: Names, rest: RegisterRow = {}): readonly RegisterRow[] =>
  Object.entries(names).map(([Id, Name]) => ({
    Id,
    Name,
    'Counts as': as,
    From: IN_FORCE,
    ...rest,
  }));

/** These could not be checked against the guidance. */
const TO_CONFIRM = { Note: 'To confirm with the Attendance Manager' };
/** A row about an earlier year may still carry one of these. */
const RETIRED = { From: '2006-09-01', Until: DAY_BEFORE, Note: 'Retired' };

const rows: readonly RegisterRow[] = [
  ...counting('Present', { '/': 'Present in the morning', '\\': 'Present in the afternoon' }),
  ...counting('Present', { L: 'Late, before the register closed' }),
  ...counting('Educated elsewhere', {
    K: 'Provision arranged by the local authority',
    V: 'Educational visit or trip',
    P: 'Sporting activity',
    W: 'Work experience',
    B: 'Another approved educational activity',
  }),
  ...counting('Educated elsewhere', { D: 'Registered at two schools' }, TO_CONFIRM),
  ...counting('Authorised absence', {
    C: 'Leave in exceptional circumstances',
    C1: 'Leave for a regulated performance or employment abroad',
    C2: 'Part-time timetable',
    M: 'Medical or dental appointment',
    T: 'Parent travelling for work',
    R: 'Religious observance',
    I: 'Illness',
    J1: 'Interview for a job or another school',
    S: 'Study leave',
    E: 'Suspended or excluded, no other provision made',
  }),
  ...counting('Reason not yet given', { N: 'Reason not yet given' }),
  ...counting('Unauthorised absence', {
    G: 'Holiday not agreed by the school',
    O: 'Other or unknown circumstances',
    U: 'Arrived after the register closed',
  }),
  ...counting(
    'Unable to attend',
    {
      Q: 'No access arrangements',
      Y1: 'Transport not available',
      Y2: 'Widespread disruption to travel',
      Y3: 'Part of the school closed',
      Y4: 'School unexpectedly closed',
      Y5: 'In detention under criminal justice',
      Y6: 'Public health guidance or law',
      Y7: 'Another unavoidable cause',
    },
    TO_CONFIRM,
  ),
  ...counting('Not required', { X: 'Not of compulsory school age' }, TO_CONFIRM),
  ...counting('Administrative', {
    Z: 'Not yet on the admission register',
    '#': 'Planned closure of the school',
  }),
  ...counting('Authorised absence', { H: 'Holiday agreed by the school' }, RETIRED),
  ...counting('Educated elsewhere', { J: 'Interview' }, RETIRED),
  ...counting('Unable to attend', { Y: 'Unable to attend' }, RETIRED),
];

/** The attendance codes, each with what it counts as and from when until when. */
export const attendanceCodes: Register = {
  name: 'Attendance codes',
  about:
    'The codes of the register, what a session under each counts as, and from when until when. Change what a code counts as, and every figure follows.',
  columns: [
    { ...id, help: 'The code, as the register and the print from it have it.' },
    name('What it stands for.'),
    code('Counts as', 'Counts as', 'Which figures its sessions go into, from the Lists sheet.'),
    day('From', 'The first day on which it may be used.'),
    day('Until', 'The last day, if it is in use no more.'),
    text('Note', 'Where it is still to be confirmed, or was retired.'),
  ],
  rows,
};
