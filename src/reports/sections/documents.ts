import type { Day } from '../../model/day';
import type { TableColumn } from '../../model/document';
import { contains } from '../../model/period';
import { foldedText } from '../../workbook/cell';
import { rowsOf } from '../../workbook/workbook';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE, textShown } from '../shown';

/** Older ones stand in the workbook. */
const MOST = 30;

/** What was handed in and made in the period, the latest first. */
export const documents: PrepareSection = () => (scene) => {
  const { documents: said, formats } = scene.words;
  const all = [...invoiced(scene), ...made(scene), ...handedIn(scene)]
    .filter(({ day }) => contains(scene.soFar, day))
    .sort((one, other) => other.day - one.day)
    .slice(0, MOST);
  const columns: readonly (TableColumn & { readonly told: (each: Made) => string })[] = [
    { header: said.day, align: 'start', share: 2.4, told: ({ day }) => formats.day(day) },
    {
      ...{ header: said.document, align: 'start', share: 4 },
      told: ({ what }) => textShown(what, scene.book, scene.words),
    },
    { header: said.period, align: 'start', share: 2, told: ({ period }) => period },
    { header: said.number, align: 'start', share: 3, told: ({ called }) => called },
  ];
  const needed = columns.filter(({ told }) => all.some((each) => told(each) !== ''));
  if (all.length === 0) return [];
  return [
    {
      block: 'table',
      caption: said.documentsIn(formats.period(scene.soFar)),
      columns: needed.map(({ told: _, ...column }) => column),
      rows: all.map((each) => needed.map(({ told }) => told(each) || NONE)),
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

const invoiced = ({ book, words }: ReportScene): Made[] =>
  rowsOf(book, 'invoices').flatMap(({ issued: day, period = '', number: called = '' }) =>
    day === undefined ? [] : [{ day, what: words.documents.invoice, period, called }],
  );

/** Reports and what else Daybook made: of an invoice, Runs has a row or several beside its own. */
function made({ book }: ReportScene): Made[] {
  const numbers = new Set(
    rowsOf(book, 'invoices')
      .flatMap(({ number }) => number ?? [])
      .map(foldedText),
  );
  return rowsOf(book, 'runs').flatMap(
    ({ made: day, what = '', period = '', document: called = '' }) =>
      day === undefined || numbers.has(foldedText(called)) ? [] : [{ day, what, period, called }],
  );
}

const handedIn = ({ book }: ReportScene): Made[] =>
  rowsOf(book, 'submissions').flatMap(({ submitted: day, what = '', period = '' }) =>
    day === undefined ? [] : [{ day, what, period, called: '' }],
  );
