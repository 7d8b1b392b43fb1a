import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { patchXlsx } from '../../scripts/workbook/xlsx/patch';
import { TEMPLATES } from '../../src/contracts';
import { EXAMPLES } from '../../src/contracts/examples';
import { layoutOf } from '../../src/contracts/layout';

/** What nobody means well types into a cell; each must be seen as the text that it is. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg/onload=window.hacked=1>',
  '</script></style></textarea><script>window.hacked=1</script>',
  '=HYPERLINK("javascript:window.hacked=1","press me")',
  '{{constructor.constructor("window.hacked=1")()}}',
  '<iframe srcdoc="<script>parent.hacked=1</script>">',
  'javascript:window.hacked=1',
  '<?= window.hacked=1 ?>',
  '__proto__',
  '👩‍👩‍👧‍👦 🇮🇳 é कोल्हापूर',
  'שלום \u202Eevil\u202C عربي',
  `long ${'W'.repeat(5000)} end`,
] as const;

/** Where each is put: in one column of the log, one to a row. */
export const COLUMN = { letter: 'O', number: 15 };
export const FIRST_ROW = 2;

export const HOSTILE_SHEET = '<img src=x onerror=hacked=1>';

/** An example year with all of it in the log, in a contact and in a sheet's name. */
export function hostileWorkbook(): Uint8Array {
  const layout = layoutOf(TEMPLATES['community-coordinator'], {
    example: EXAMPLES['community-coordinator'](),
  });
  const texts = HOSTILE.map((value, at) => ({ row: FIRST_ROW + at, column: COLUMN.number, value }));
  return patchXlsx(
    createXlsx(layout),
    [
      { change: 'set', sheet: 'Log', cells: [...texts, { row: 2, column: 6, value: HOSTILE[0] }] },
      { change: 'set', sheet: 'Contacts', cells: [{ row: 2, column: 2, value: HOSTILE[1] }] },
      { change: 'replace', sheet: HOSTILE_SHEET, cells: HOSTILE.map((text) => [text]) },
    ],
    'hostile.xlsx',
  );
}
