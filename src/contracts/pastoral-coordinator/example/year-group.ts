import { type Chance, chance } from '../../chance';
import type { RegisterRow } from '../../template';
import { HALF_TERMS, isSchoolDay, later, MONDAYS } from './calendar';
import { JOINED, LEFT, PUPILS, TIER_1, turn } from './pupils';

interface Absence {
  readonly absent: readonly number[];
  readonly authorised: string;
  /** So many of them, with a code of their own. */
  readonly unauthorised?: readonly number[];
  readonly without?: string;
}

/**
 * Of 380 possible sessions: P01 misses 190 and P02 misses 38, the severe and the persistent limit;
 * P03 misses 37. P06 comes back to school, P11 stays away more and more.
 */
const ABSENCES: Readonly<Record<string, Absence>> = {
  P01: { absent: [38, 35, 29, 25, 29, 34], authorised: 'I' },
  P02: {
    absent: [8, 7, 6, 5, 6, 6],
    authorised: 'I',
    unauthorised: [2, 1, 1, 0, 1, 0],
    without: 'O',
  },
  P03: { absent: [8, 7, 6, 5, 6, 5], authorised: 'M' },
  P06: {
    absent: [16, 14, 12, 6, 3, 1],
    authorised: 'I',
    unauthorised: [8, 7, 4, 1, 0, 0],
    without: 'O',
  },
  P11: {
    absent: [2, 2, 6, 10, 12, 10],
    authorised: 'I',
    unauthorised: [0, 0, 2, 3, 3, 1],
    without: 'U',
  },
};

const CODES = ['I', 'I', 'M', 'R'] as const;

/** A pupil who was not on the roll had no possible sessions. */
const wasThere = (pupil: string, first: string): boolean =>
  !(pupil === LEFT.pupil && first > LEFT.on) && !(pupil === JOINED.pupil && first < JOINED.on);

/** What the print from the register says of a pupil's half-term: a row for each code. */
function attendanceOf(pupil: string, halfTerm: number, dice: Chance): RegisterRow[] {
  const { first, last, possible } = turn(HALF_TERMS, halfTerm);
  const known = ABSENCES[pupil];
  const drawn = dice.between(0, 5);
  if (!wasThere(pupil, first)) return [];
  const absent = known?.absent[halfTerm] ?? drawn;
  const unauthorised = known?.unauthorised?.[halfTerm] ?? 0;
  const present = possible - absent;
  const byCode: readonly (readonly [code: string, sessions: number])[] = [
    ['/', Math.ceil(present / 2)],
    ['\\', Math.floor(present / 2)],
    [known?.authorised ?? turn(CODES, drawn), absent - unauthorised],
    [known?.without ?? 'O', unauthorised],
  ];
  return byCode
    .filter(([, sessions]) => sessions > 0)
    .map(([Code, Sessions], index) => ({
      Id: `${pupil}-${halfTerm + 1}${'abcd'.charAt(index)}`,
      From: first,
      Until: last,
      Pupil: pupil,
      Code,
      Sessions,
    }));
}

function attendanceRows(): RegisterRow[] {
  const dice = chance(380);
  return HALF_TERMS.flatMap((_, halfTerm) =>
    PUPILS.flatMap((pupil) => attendanceOf(pupil, halfTerm, dice)),
  );
}

export const attendance: readonly RegisterRow[] = attendanceRows();

const SUBJECTS = ['English', 'Mathematics', 'Science'] as const;
const CHECKS = ['2025-11-14', '2026-05-15'] as const;
/** The pupil who came in January was checked on arrival. */
const ON_ARRIVAL = '2026-02-06';

function progressOf(pupil: string, checked: string, dice: Chance): RegisterRow[] {
  const isHard = TIER_1.includes(pupil);
  return SUBJECTS.map((Subject) => {
    const target = dice.between(4, 8);
    const below = dice.between(isHard ? 0 : -2, isHard ? 3 : 1);
    return {
      Id: `${pupil}-${Subject.slice(0, 1)}${checked.slice(2, 7)}`,
      'Checked on': checked,
      Pupil: pupil,
      Subject,
      Target: String(target),
      Current: String(target - Math.max(0, below)),
      'Grades below': Math.max(0, below),
    };
  });
}

function progressRows(): RegisterRow[] {
  const dice = chance(9);
  const there = (pupil: string, checked: string): boolean => wasThere(pupil, checked);
  const planned = CHECKS.flatMap((checked) =>
    PUPILS.filter((pupil) => there(pupil, checked)).flatMap((pupil) =>
      progressOf(pupil, checked, dice),
    ),
  );
  return [...planned, ...progressOf(JOINED.pupil, ON_ARRIVAL, dice)];
}

export const progress: readonly RegisterRow[] = progressRows();

/** Every week each pupil on tier 1; P02 comes to take part, P01 hardly does. */
const FIRST_RATINGS = [2, 2, 3, 3, 4] as const;
const STEPS = [0, 2, 1, 0, 1] as const;

function ratingOf(pupil: number, week: number): number {
  const risen = Math.floor((week / MONDAYS.length) * (turn(STEPS, pupil) + 1));
  return Math.min(5, turn(FIRST_RATINGS, pupil) + risen - (week % 5 === pupil ? 1 : 0));
}

export const engagement: readonly RegisterRow[] = MONDAYS.flatMap((monday, week) =>
  TIER_1.map((pupil, index) => ({
    Id: `${pupil}-W${String(week + 1).padStart(2, '0')}`,
    Date: later(monday, 4),
    Pupil: pupil,
    Rating: ratingOf(index, week),
  })),
);

const POSITIVE = ['Effort', 'Kindness', 'Achievement'] as const;
const NEGATIVE = [
  'Disruption',
  'Missed lesson',
  'Defiance',
  'Missed lesson',
  'Unkindness',
] as const;
const LESSONS = ['Lesson 1', 'Lesson 2', 'Lesson 3', 'Lesson 4', 'Lesson 5', 'Lesson 5'] as const;
const ACTIONS = ['Talk', 'Home told', 'Time made up', 'Restorative meeting'] as const;

function behaviourRow(index: number, date: string, dice: Chance): RegisterRow {
  const isPositive = dice.between(1, 10) <= 6;
  const pupil = isPositive ? dice.pick(PUPILS.slice(0, 38)) : dice.pick(PUPILS.slice(1, 16));
  return {
    Id: `H${String(index + 1).padStart(3, '0')}`,
    Date: date,
    Pupil: pupil,
    Kind: isPositive ? 'Positive' : 'Negative',
    Category: dice.pick(isPositive ? POSITIVE : NEGATIVE),
    Lesson: dice.pick(LESSONS),
    Action: isPositive ? 'Praise' : dice.pick(ACTIONS),
    Points: isPositive ? 2 : 0,
  };
}

function behaviourRows(): RegisterRow[] {
  const dice = chance(33);
  const days = MONDAYS.flatMap((monday, week) => [later(monday, week % 5), later(monday, 3)]);
  return days.filter(isSchoolDay).map((date, index) => behaviourRow(index, date, dice));
}

export const behaviour: readonly RegisterRow[] = behaviourRows();

export const suspensions: readonly RegisterRow[] = [
  {
    Id: 'X1',
    'Began on': '2025-11-18',
    Pupil: 'P02',
    'Sessions lost': 4,
    Reason: 'Persistent disruption',
    'Back on': '2025-11-20',
    'Met on': '2025-11-20',
  },
  {
    Id: 'X2',
    'Began on': '2026-01-20',
    Pupil: 'P04',
    'Sessions lost': 6,
    Reason: 'Verbal abuse of an adult',
    'Back on': '2026-01-23',
    'Met on': '2026-01-26',
  },
  {
    Id: 'X3',
    'Began on': '2026-03-03',
    Pupil: 'P04',
    'Sessions lost': 10,
    Reason: 'Persistent disruption',
    'Back on': '2026-03-10',
    'Met on': '2026-03-10',
  },
  {
    Id: 'X4',
    'Began on': '2026-06-16',
    Pupil: 'P12',
    'Sessions lost': 2,
    Reason: 'Damage to property',
    'Back on': '2026-06-17',
    'Met on': '2026-06-17',
  },
];
