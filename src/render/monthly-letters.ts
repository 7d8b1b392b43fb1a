import type { Document } from '../model/document';
import { type NamedPeriod, periodsBegunBy } from '../model/named-period';
import { contains } from '../model/period';
import { composeReport } from '../reports/compose';
import type { ReportPlan } from '../reports/plan';
import type { Scene } from '../reports/scene';
import { isLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import { wordsIn } from '../workbook/translations';
import { rowsOf } from '../workbook/workbook';
import { renderHtml } from './html';
import { renderText } from './text';

/** A monthly report on its way to one of its readers, in that reader's language. */
export interface Letter {
  /** Of its reader, on the Recipients sheet. */
  readonly row: number;
  readonly to: string;
  /** The kind of the report. */
  readonly report: string;
  readonly name: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export type PlannedScene = Scene & { readonly plans: readonly ReportPlan[] };

/** The last month that is over. */
export const lastMonth = ({ book, today }: Scene): NamedPeriod | undefined =>
  periodsBegunBy(today, 'month', book.contract.calendar)
    .filter(({ last }) => last < today)
    .pop();

/** What the recipients of monthly reports get about a month; nothing for those who want none of an empty one. */
export function monthlyLetters(month: NamedPeriod, scene: PlannedScene): Letter[] {
  const isEmpty = !scene.book.entries.some(({ day }) => contains(month, day));
  return rowsOf(scene.book, 'recipients').flatMap(
    ({ row, name = '', email, report, language, ifEmpty }) => {
      const plan = scene.plans.find(({ kind }) => kind === foldedText(report ?? ''));
      if (email === undefined || plan?.every !== 'month' || plan.form !== 'document' || plan.about)
        return [];
      if (isEmpty && ifEmpty !== true) return [];
      const told = {
        ...scene,
        words: wordsIn(scene.book, isLanguage(language) ? language : undefined),
      };
      const document = composeReport(plan, month, told);
      return document
        ? [letterOf(document, { row, to: email, name, report: plan.kind }, month, told)]
        : [];
    },
  );
}

function letterOf(
  document: Document,
  reader: Pick<Letter, 'row' | 'to' | 'name' | 'report'>,
  month: NamedPeriod,
  { book, words }: PlannedScene,
): Letter {
  const { tones, bar, markedBar } = words.documents;
  const { title } = document;
  return {
    ...reader,
    subject: `${title}, ${words.formats.period(month)}: ${book.contract.title}`,
    html: renderHtml(document, { tones, bar, markedBar }),
    text: renderText(document),
  };
}
