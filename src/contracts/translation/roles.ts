import type { SheetKey } from '../../workbook/sheets';

/**
 * What the words of a cell are to a translator: `text` a whole text, `name` one that other cells
 * may name, `phrase` one that speaks of other cells, `noun` what one of a thing is called, `own`
 * what a person wrote, such as the contract's words, `help` what is printed nowhere. All other cells stay as they are.
 */
export type Role = 'text' | 'name' | 'phrase' | 'noun' | 'own' | 'help';

export const ROLES: {
  readonly [Key in SheetKey]?: Readonly<Record<string, Role>>;
} = {
  terms: {
    clause: 'own',
    measure: 'name',
    atLeast: 'phrase',
    atMost: 'phrase',
    window: 'phrase',
    of: 'phrase',
    warnAt: 'phrase',
    assumption: 'text',
    decided: 'text',
  },
  measures: {
    measure: 'name',
    sheet: 'name',
    column: 'phrase',
    where: 'phrase',
    less: 'phrase',
    worth: 'phrase',
    noun: 'noun',
  },
  lists: { list: 'name', name: 'name', group: 'name' },
  reports: { title: 'text', reader: 'text', about: 'phrase', reach: 'name' },
  sections: { heading: 'text', of: 'phrase', where: 'phrase', note: 'text' },
  milestones: { title: 'name', notes: 'text' },
  submissions: { what: 'name', to: 'text' },
  schoolTerms: { name: 'name' },
  recipients: { name: 'text' },
  breaks: { reason: 'text' },
  periods: { signedOffBy: 'text' },
  moves: { register: 'name', entry: 'name', stage: 'name', notes: 'text' },
  log: { activity: 'name', place: 'name', notes: 'text' },
  spending: { budget: 'name', description: 'text', purpose: 'name', movedTo: 'name' },
  contacts: { organisation: 'text', segments: 'phrase', consentHow: 'text' },
  suppressed: { source: 'text' },
};
