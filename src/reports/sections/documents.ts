import type { Day } from '../../model/day';
import { contains } from '../../model/period';
import { rowsOf } from '../../workbook/workbook';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE, textShown } from '../shown';

/** Older ones stand in the workbook. */
const MOST = 30;

/** What was handed in and made in the period, the latest first. */
export const documents: PrepareSection = () => (scene) => {
  const { documents: said, formats } = scene.words;
  const all = [...made(scene), ...handedIn(scene)].sort((one, other) => other.day - one.day);
  if (all.length === 0) return [];
  return [
    {
      block: 'table',
      caption: said.documentsIn(formats.period(scene.soFar)),
      columns: [
        { header: said.day, align: 'start', share: 2.4 },
        { header: said.document, align: 'start', share: 4 },
        { header: said.period, align: 'start', share: 2 },
        { header: said.number, align: 'start', share: 3 },
      ],
      rows: all
        .slice(0, MOST)
        .map(({ day, what, period, called }) => [
          formats.day(day),
          textShown(what, scene.book, scene.words),
          period || NONE,
          called || NONE,
        ]),
    },
  ];
};

interface Made {
  readonly day: Day;
  readonly what: string;
  readonly period: string;
  /** Its number or its name. */
  readonly called: string;
}

const made = ({ book, soFar }: ReportScene): Made[] =>
  rowsOf(book, 'runs').flatMap(({ made: day, what = '', period = '', document: called = '' }) =>
    day !== undefined && contains(soFar, day) ? [{ day, what, period, called }] : [],
  );

const handedIn = ({ book, soFar }: ReportScene): Made[] =>
  rowsOf(book, 'submissions').flatMap(({ submitted: day, what = '', period = '' }) =>
    day !== undefined && contains(soFar, day) ? [{ day, what, period, called: '' }] : [],
  );
