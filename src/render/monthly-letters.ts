import type { Document } from '../model/document';
import { type NamedPeriod, periodsBegunBy } from '../model/named-period';
import { contains } from '../model/period';
import { composeReport } from '../reports/compose';
import type { ReportPlan } from '../reports/plan';
import type { Scene } from '../reports/scene';
import { LANGUAGES, type Language, languageOf } from '../words/language';
import { wordsFor } from '../words/words';
import { foldedText } from '../workbook/cell';
import { rowsOf } from '../workbook/workbook';
import { renderHtml } from './html';
import { renderText } from './text';

/** A monthly report on its way to one of its readers, in that reader's language. */
export interface Letter {
  readonly to: string;
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
    ({ name = '', email, report, language, ifEmpty }) => {
      const plan = scene.plans.find(({ kind }) => kind === foldedText(report ?? ''));
      if (email === undefined || plan?.every !== 'month' || plan.form !== 'document' || plan.about)
        return [];
      if (isEmpty && ifEmpty !== true) return [];
      const told = inLanguage(languageNamed(language), scene);
      const document = composeReport(plan, month, told);
      return document ? [letterOf(document, { to: email, name }, month, told)] : [];
    },
  );
}

/** A language by its code or by its own name; nothing where the workbook says none that is known. */
function languageNamed(text: string | undefined): Language | undefined {
  const named = foldedText(text ?? '');
  return (Object.keys(LANGUAGES) as Language[]).find(
    (key) => named === key || named === foldedText(LANGUAGES[key].addon.ownName),
  );
}

function inLanguage(language: Language | undefined, scene: PlannedScene): PlannedScene {
  const isOwn = language === undefined || language === languageOf(scene.book.contract.locale);
  return isOwn ? scene : { ...scene, words: wordsFor(language) };
}

function letterOf(
  document: Document,
  reader: Pick<Letter, 'to' | 'name'>,
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
