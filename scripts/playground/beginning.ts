import { TEMPLATES, type TemplateKey } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { newWorkbook } from '../../src/contracts/new-workbook';
import type { SheetLayout } from '../../src/workbook/layout';
import { createXlsx } from '../workbook/xlsx/create';
import type { ContractChoice, Opened, PageBeginning } from './protocol/book';

/** What the playground begins with. */
export type Beginning =
  | { readonly from: 'contract'; readonly key: TemplateKey; readonly example: boolean }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'copy'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly from: 'nothing' };

/** The example years are looked at as of this day, so that everybody sees the same; the set-up can write one too. */
const EXAMPLE_DAY = Date.UTC(2026, 10, 20, 9);

/** Every contract that can be begun with. */
export const CONTRACTS: readonly ContractChoice[] = Object.values(TEMPLATES).map(
  ({ key, name }) => ({ key, name, hasExample: key in EXAMPLES }),
);

/** What the page asked for, if there is such a thing. */
export function beginningFrom(asked: PageBeginning): Beginning {
  if (asked.from === 'nothing') return asked;
  if (asked.from === 'copy')
    return { from: 'copy', name: asked.name, bytes: Buffer.from(asked.base64, 'base64') };
  const key = TEMPLATE_KEYS.find((each) => each === asked.key);
  if (!key) throw new Error(`There is no contract ${asked.key}.`);
  return { ...asked, key };
}

export const TEMPLATE_KEYS = Object.keys(TEMPLATES) as readonly TemplateKey[];

/** Files are opened elsewhere: they must be watched from then on. */
type WithoutFile = Exclude<Beginning, { readonly from: 'file' }>;

export function openedFrom(beginning: WithoutFile, now: number): Opened {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (beginning.from === 'copy') {
    const { name, bytes } = beginning;
    return { name, bytes, timeZone: here, now, isInstalled: true };
  }
  if (beginning.from === 'nothing') {
    const layout = { ...EMPTY, timeZone: here };
    const bytes = createXlsx(layout);
    return { name: EMPTY.title, bytes, timeZone: here, now: EXAMPLE_DAY, isInstalled: false };
  }
  const { key, example } = beginning;
  const layout = newWorkbook({ key, example });
  return {
    name: layout.title,
    bytes: createXlsx(layout),
    timeZone: layout.timeZone,
    now: example ? EXAMPLE_DAY : now,
    isInstalled: true,
  };
}

const EMPTY_SHEET: SheetLayout = {
  ...{ name: 'Sheet1', columns: [], cells: [], frozenRows: 0, generated: false },
  ...{ style: 'table', highlights: [] },
};
const EMPTY = { title: 'Untitled spreadsheet', language: 'en-GB', sheets: [EMPTY_SHEET] };
