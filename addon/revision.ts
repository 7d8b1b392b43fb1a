import { freshProperties, setProperties } from './properties';

const KEY = 'revision';

/** How often Daybook has written into this spreadsheet, as far as anybody knows. */
export const revision = (): string => freshProperties()[KEY] ?? '0';

export function nextRevision(before: string): string {
  const next = String(Number(before) + 1);
  setProperties({ [KEY]: next });
  return next;
}
