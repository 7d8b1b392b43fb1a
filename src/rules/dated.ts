import type * as z from 'zod';
import type { Day } from '../model/day';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { foldedHeader } from '../workbook/headers';
import { rowsOf, type Workbook } from '../workbook/workbook';
import { field } from './fields';
import type { Fault } from './figures';
import type { Asked } from './rule';

/** Something of the workbook that ends, or is due, on a day. */
export interface Dated {
  readonly what: 'contract' | 'funding' | 'milestone';
  readonly title: string;
  readonly date?: Day;
  readonly done?: Day;
  readonly rows: readonly number[];
  /** The key of the sheet. */
  readonly sheet: string;
}

/** `Contract: Ends`, `contract end`, `funding ends`, or the id or title of a milestone. */
export const datedField = ({ term, book }: Asked): z.ZodType<Dated | undefined> =>
  field<string, Dated | undefined>((text) => {
    if (text === undefined || term.measure !== undefined) return undefined;
    return datedBy(text, book);
  });

function datedBy(text: string, book: Workbook): Dated | Fault {
  const { contract } = book;
  const line = contractLine(text);
  if (line === 'ends')
    return {
      what: 'contract',
      title: '',
      date: contract.calendar.contract.last,
      rows: [],
      sheet: 'contract',
    };
  if (line === 'fundingEnds') {
    const date = contract.fundingEnds;
    const end = date === undefined ? {} : { date };
    return { what: 'funding', title: '', rows: [], sheet: 'contract', ...end };
  }
  return milestone(text, book) ?? { fault: 'unknown' };
}

/** The line of the Contract sheet that is meant, with or without the sheet's name before it. */
function contractLine(text: string): 'ends' | 'fundingEnds' | undefined {
  const line = inEveryLanguage(({ sheets }) => foldedText(sheets.contract.name)).reduce(
    (rest, name) => (rest.startsWith(name) ? rest.slice(name.length) : rest),
    foldedText(text),
  );
  const asked = foldedHeader(line.replace(/^\s*:/, ''));
  return (['ends', 'fundingEnds'] as const).find((item) =>
    inEveryLanguage(({ contract }) => contract[item]).some(([label, others]) =>
      [label, ...others].some((each) => foldedHeader(each) === asked),
    ),
  );
}

function milestone(text: string, book: Workbook): Dated | undefined {
  const asked = foldedText(text);
  const row = rowsOf(book, 'milestones').find(({ id, title }) =>
    [id, title].some((each) => each !== undefined && foldedText(each) === asked),
  );
  if (!row) return undefined;
  return {
    what: 'milestone',
    title: row.title ?? '',
    rows: [row.row],
    sheet: 'milestones',
    ...(row.due !== undefined && { date: row.due }),
    ...(row.met !== undefined && { done: row.met }),
  };
}
