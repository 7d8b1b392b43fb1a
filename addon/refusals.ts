import { Refusal } from '../src/model/refusal';
import type { QuickField } from '../src/workbook/quick-entry';
import { said } from './said';

// What several parts of the add-on decline to do, in words.

export const noLog = (): Refusal => new Refusal('no-log', {}, said().addon.refusals.noLog);

export const missingSheet = (sheet: string): Refusal =>
  new Refusal('no-such-sheet', { sheet }, said().addon.refusals.noSuchSheet(sheet));

export const changedMeanwhile = (): Refusal =>
  new Refusal('changed-meanwhile', {}, said().addon.refusals.changedMeanwhile);

export const noTemplate = (): Refusal =>
  new Refusal('no-document', {}, said().addon.refusals.noTemplate);

export const notAsItWas = (): Refusal =>
  new Refusal('not-as-it-was', {}, said().addon.refusals.notAsItWas);

/** An entry that cannot be written as it is, and the field to mend. */
export class EntryRefusal extends Refusal {
  constructor(
    readonly field: QuickField,
    sentence: string,
  ) {
    super('entry-refused', { field }, sentence);
  }
}
