import type { Standing } from '../model/standing';
import { inEveryLanguage } from '../words/language';
import { foldedText } from '../workbook/cell';
import type { Scene } from './scene';
import { sentenceFor } from './sentence';

const INVOICES = inEveryLanguage(({ sheets }) => foldedText(sheets.invoices.name));

const holdsUpInvoices = (standing: Standing): boolean =>
  standing.rule === 'expiry' &&
  standing.status === 'broken' &&
  standing.detail.blocks.split(',').some((what) => INVOICES.includes(foldedText(what)));

/** Why invoices should wait, in words: what a clause needs first is over. */
export const holdingUpInvoices = (scene: Scene): string[] =>
  scene.standings.filter(holdsUpInvoices).map((standing) => sentenceFor(standing, scene));
