import { addDays, type Day } from '../../model/day';
import type { Block, TableCell } from '../../model/document';
import { contains } from '../../model/period';
import { visibleText } from '../../workbook/cell';
import { rowsOf, type Workbook } from '../../workbook/workbook';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE, textShown } from '../shown';

type Milestone = ReturnType<typeof rowsOf<'milestones'>>[number];

/** Milestones met in the period, and those that are due or overdue at its end. */
export const milestones: PrepareSection = (section, book) => {
  const clauses = new Set(section.of.split(',').map(visibleText).filter(Boolean));
  const isAbout = ({ clause }: Milestone): boolean =>
    clauses.size === 0 || (clause !== undefined && clauses.has(clause));
  return (scene) => {
    const rows = milestonesIn(book, scene.today)
      .filter(isAbout)
      .filter((milestone) => clauses.size > 0 || belongs(milestone, scene));
    return rows.length === 0 ? [] : [table(rows, scene)];
  };
};

/** Those that have a day, in their order; what was done after `today` was not done yet. */
export const milestonesIn = (book: Workbook, today: Day): Milestone[] =>
  rowsOf(book, 'milestones')
    .filter(({ due }) => due !== undefined)
    .map(({ met, ...rest }) => (met === undefined || met > today ? rest : { ...rest, met }))
    .sort((one, other) => (one.due ?? 0) - (other.due ?? 0));

/** Done in the period, due in it, or overdue by now. */
const belongs = ({ due, met }: Milestone, { period, today }: ReportScene): boolean =>
  (met !== undefined && contains(period, met)) ||
  (due !== undefined && contains(period, due)) ||
  (met === undefined && due !== undefined && due < today && due < period.first);

function table(rows: readonly Milestone[], scene: ReportScene): Block {
  const { words } = scene;
  const { documents, formats } = words;
  return {
    block: 'table',
    caption: documents.milestones,
    columns: [
      { header: documents.milestone, align: 'start', share: 5 },
      { header: documents.due, align: 'start', share: 2.6 },
      { header: documents.done, align: 'start', share: 2.6 },
      { header: documents.status, align: 'start', share: 2.4 },
    ],
    rows: rows.map(({ title = '', due, met, remindDays }) => [
      textShown(title, scene.book, words),
      due === undefined ? NONE : formats.day(due),
      met === undefined ? NONE : formats.day(met),
      state({ due, met, remindDays }, scene),
    ]),
  };
}

type Timing = {
  readonly due: Day | undefined;
  readonly met: Day | undefined;
  readonly remindDays: number | undefined;
};

function state({ due = 0 as Day, met, remindDays = 28 }: Timing, scene: ReportScene): TableCell {
  const { words, today } = scene;
  const { documents } = words;
  if (met !== undefined)
    return met <= due
      ? { text: documents.doneInTime, tone: 'good' }
      : { text: documents.doneLate, tone: 'warn' };
  if (due < today) return { text: documents.overdue(today - due), tone: 'stop' };
  return due <= addDays(today, remindDays)
    ? { text: documents.dueIn(due - today), tone: 'warn' }
    : { text: documents.toCome, tone: 'quiet' };
}
