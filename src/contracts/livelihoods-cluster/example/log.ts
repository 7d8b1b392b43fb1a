import { addDays, civil, type Day, isoDay } from '../../../model/day';
import type { LoggedRow } from '../../example';
import type { RegisterRow } from '../../template';
import { labelOf, SUTRAS } from '../dashasutri';
import { LAST_DAY, turn, two, type WorkDay, workDays } from './calendar';
import { KEY_ORGANISATIONS, SHGS, type Shg, typed, VILLAGE_NAMES } from './cluster';

/** How far the rounds have come: field days and office days are counted apart. */
interface Round {
  readonly field: number;
  readonly office: number;
}

/** The diary so far, row by row, without a mistake in it. */
export function cleanLog(): LoggedRow[] {
  let field = 0;
  let office = 0;
  return workDays()
    .flatMap((work) => {
      const round = { field, office };
      if (work.office === undefined) field++;
      else office++;
      return work.office === undefined ? fieldRows(work, round) : officeRows(work, round);
    })
    .map((row, index) => ({ ...row, entered: enteredAt(row, index) }));
}

/** One village after another, so that each is seen once in every twelve field days. */
function fieldRows({ day, date, halts }: WorkDay, { field }: Round): LoggedRow[] {
  const village = VILLAGE_NAMES[field % VILLAGE_NAMES.length] ?? '';
  const shgs = SHGS.filter((shg) => shg.village === village && shg.from <= date);
  const own = { Village: village, Planned: field % 10 < 7 };
  const first = shgs.length > 0 ? shgMeeting(shgs, field) : rapport(field);
  const main: LoggedRow = {
    date,
    ...first,
    own: { ...own, ...first.own, ...(halts && { 'Night halt': village }) },
  };
  const more = furtherWork(day, field, shgs[0]?.vo);
  return more ? [main, { date, ...more, own: { ...own, ...more.own } }] : [main];
}

type Work = Pick<LoggedRow, 'activity' | 'people' | 'notes' | 'evidence'> & {
  readonly own?: RegisterRow;
};

const SUTRA_LABELS = SUTRAS.map(labelOf);

const shgMeeting = (shgs: readonly Shg[], field: number): Work => ({
  activity: 'SHG meeting',
  people: shgs.length * 8 + (field % 5),
  own: { SHGs: shgs.map(typed).join(', '), Sutra: SUTRA_LABELS[field % SUTRAS.length] ?? '' },
});

const rapport = (field: number): Work => ({
  activity: 'Rapport building',
  people: 6 + (field % 9),
  notes: 'House to house; what an SHG is for',
});

const VILLAGE_WORK = [
  'Livelihoods planning',
  'Help with entitlements',
  'Micro credit meeting',
  'Training',
  'Micro credit plan development',
  'VO meeting',
  'CIF utilization review',
  'Convergence meeting',
] as const;
type Appraisal = readonly [activity: string, tool: string];
const APPRAISALS: readonly [Appraisal, ...Appraisal[]] = [
  ['PRA', 'Social map'],
  ['RRA', 'Focus group'],
  ['PRA', 'Seasonal calendar'],
  ['RRA', 'Transect walk'],
];
const NOTES = [
  'Questions answered, next steps agreed',
  'Good attendance',
  'Books gone through together',
  'Forms filled in',
] as const;

/** Inclusion checks: a round in July, and another begun in November. */
const CHECKED_IN = new Set([7, 11]);

/** What else was done there that day. */
function furtherWork(day: Day, field: number, vo: string | undefined): Work | undefined {
  const { month, date } = civil(day);
  const people = 7 + (field % 14);
  if (CHECKED_IN.has(month) && date <= 16)
    return {
      activity: 'Inclusion check',
      people,
      notes: 'List read out and corrected in the open',
    };
  if (field % 9 === 4) {
    const [activity, Tool] = turn(APPRAISALS, Math.floor(field / 9));
    const evidence = `https://example.org/cluster/${isoDay(day)}`;
    return { activity, people, evidence, own: { Tool } };
  }
  if (field % 2 === 1) return undefined;
  const due = turn(VILLAGE_WORK, field / 2);
  const activity = due === 'VO meeting' && vo === undefined ? 'Training' : due;
  return {
    activity,
    people,
    notes: turn(NOTES, field),
    ...(activity === 'VO meeting' && vo !== undefined && { own: { VO: vo } }),
  };
}

const TASKS: Readonly<Record<string, string>> = {
  '2026-05-16': 'T1',
  '2026-07-18': 'T2',
  '2026-10-17': 'T3',
};
const OFFICE_WORK = {
  planning: 'Planning with the BMM or BPM',
  reports: 'Writing the MPR or QPR',
  mis: 'MIS entry',
} as const;

function officeRows({ date, office = 'mis' }: WorkDay, round: Round): LoggedRow[] {
  const Task = TASKS[date];
  return [
    { date, activity: OFFICE_WORK[office] },
    {
      date,
      activity: 'Liaison',
      notes: 'Dates and papers for the coming weeks',
      own: { Organisation: turn(KEY_ORGANISATIONS, round.office) },
    },
    ...(Task === undefined ? [] : [{ date, activity: 'Allocated task', own: { Task } }]),
  ];
}

/** Written down that night, or within two days. */
function enteredAt({ date = '' }: LoggedRow, index: number): string {
  const { day = LAST_DAY } = workDaysByDate.get(date) ?? {};
  const written = Math.min(addDays(day, index % 3), LAST_DAY) as Day;
  return `${isoDay(written)}T20:${two((index * 7) % 60)}`;
}

const workDaysByDate = new Map(workDays().map((work) => [work.date, work]));
