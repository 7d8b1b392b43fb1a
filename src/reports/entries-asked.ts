import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { idKeyOf, resolve } from '../workbook/references';
import type { ReportPlan } from './plan';
import type { Scene } from './scene';

const ALL = inEveryLanguage(({ reading }) => reading.allEntries).map(foldedText);

/** The codes of the entries that a report is to be about, or a sentence that says what is wrong. */
export function entriesAsked(
  { kind, about }: ReportPlan,
  of: string | undefined,
  { words }: Scene,
): readonly string[] | string {
  const { refusals } = words.documents;
  if (!about) return of === undefined ? [] : refusals['not-about-one'](kind);
  const { reference, rows } = about;
  if (of === undefined) return refusals['about-which'](kind, words.own(reference.name));
  if (ALL.includes(foldedText(of))) return [...rows.keys()];
  const named = resolve(reference, of);
  return 'code' in named && rows.has(named.code)
    ? [named.code]
    : refusals['no-such-entry'](words.own(reference.name));
}

/** The name of a document's files, without an ending: it carries codes, never names of people. */
export function fileNameOf(
  { kind, about }: ReportPlan,
  period: string,
  code: string | undefined,
  { book }: Scene,
): string {
  if (!about || code === undefined) return `${kind}-${period}`;
  const table = book.tables.get(about.reference.table);
  const found = table?.columns.find(({ key }) => key === idKeyOf(table));
  const isCode = found?.column.kind === 'id' && !found.column.personal;
  const place = [...about.reference.entries.keys()].indexOf(code) + 1;
  return `${kind}-${period}-${isCode ? code : place}`;
}
