import type { Clocks } from '../model/entry';
import { type Issue, issue } from '../model/issue';
import { LANGUAGES, type Language } from '../words/language';
import { type AddedColumns, addedColumns, sheetKeyOf } from './added-columns';
import { foldedText } from './cell';
import { contractOf } from './contract';
import { readContractLines } from './contract-lines';
import { entriesOf } from './entries';
import { type DeclaredColumns, declaredFor, declaredRegister } from './headers';
import { belongingIn } from './kept-elsewhere';
import { readMeasures } from './measures';
import { referencesIn } from './references';
import type { Sheet } from './sheet';
import { SHEETS, type SheetKey } from './sheets';
import { readTable, type TableReading } from './table';
import type { References } from './table-row';
import { termsIn } from './terms';
import { toldInDays } from './told-in-days';
import { translationsIn } from './translations';
import type { ReadingContext } from './values/context';
import { rowsOf, type Workbook } from './workbook';

/** Sheets without which a workbook says too little. */
const NEEDED: readonly SheetKey[] = ['log', 'terms', 'measures', 'lists'];
/** Read first: they say how the other sheets are read. */
const SET_UP: readonly SheetKey[] = ['columns', 'lists'];

/**
 * Reads a workbook. Never fails on data: what cannot be read is an issue with its place, and the
 * rest goes on. `clocks` says when the contract's time zone changes its clocks.
 */
export function readWorkbook(sheets: readonly Sheet[], clocks: Clocks): Workbook {
  const byKey = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = sheetKeyOf(sheet.name);
    if (!byKey.has(key)) byKey.set(key, sheet);
  }
  const lines = readContractLines(byKey.get('contract'), languageOfTabs(byKey));
  const { language } = lines.context;
  const setUp = readTables(SET_UP, byKey, lines.context, NO_COLUMNS);
  const added = addedColumns(tablesIn(setUp));
  const names = [...new Set([...Object.keys(SHEETS), ...added.bySheet.keys()])].filter(
    (key) => key !== 'contract',
  );
  const named = names.filter((key) => key !== 'log');
  const typed = tablesIn(readTables(named, byKey, lines.context, added));
  const readings = readTables(names, byKey, lines.context, added, referencesIn(typed));
  const tables = tablesIn(readings);
  const references = referencesIn(tables);
  const { contract, clockChanges, issues } = contractOf(lines, tables, clocks);
  const measures = readMeasures({ tables, added: added.bySheet, references, contract });
  const terms = termsIn(tables);
  return {
    contract,
    tables,
    references,
    added: added.bySheet,
    belongsIn: belongingIn(references),
    measures: toldInDays(measures.measures, terms, lines.context),
    terms,
    translations: translationsIn(tables),
    entries: entriesOf(rowsOf({ tables }, 'log'), contract, clockChanges),
    clockChanges,
    issues: [
      ...lines.issues,
      ...issues,
      ...missingSheets(byKey, added, language),
      ...readings.flatMap((reading) => reading.issues),
      ...measures.issues,
    ],
  };
}

/** The language in which most of the standard tabs are named. */
function languageOfTabs(sheets: ReadonlyMap<string, Sheet>): Language {
  const named = (language: Language): number =>
    (Object.keys(SHEETS) as SheetKey[]).filter((key) => {
      const { name } = LANGUAGES[language].sheets[key];
      return foldedText(sheets.get(key)?.name ?? '') === foldedText(name);
    }).length;
  return (Object.keys(LANGUAGES) as Language[]).reduce((most, each) =>
    named(each) > named(most) ? each : most,
  );
}

const NO_COLUMNS: AddedColumns = { bySheet: new Map(), registers: [] };

const tablesIn = (readings: readonly TableReading[]): Map<string, TableReading['table']> =>
  new Map(readings.map(({ table }) => [table.key, table]));

function readTables(
  keys: readonly string[],
  sheets: ReadonlyMap<string, Sheet>,
  context: ReadingContext,
  added: AddedColumns,
  references?: References,
): TableReading[] {
  return keys.flatMap((key) => {
    const sheet = sheets.get(key);
    return sheet
      ? [readTable(key, sheet, declared(key, added, context.language), context, references)]
      : [];
  });
}

const declared = (key: string, { bySheet }: AddedColumns, language: Language): DeclaredColumns =>
  key in SHEETS
    ? declaredFor(key as SheetKey, bySheet.get(key), language)
    : declaredRegister(bySheet.get(key) ?? {});

/** A sheet that is needed, or that the Columns sheet speaks of, and that is not there. */
function missingSheets(
  sheets: ReadonlyMap<string, Sheet>,
  added: AddedColumns,
  language: Language,
): Issue[] {
  const nameOf = (key: SheetKey): string => LANGUAGES[language].sheets[key].name;
  const needed = NEEDED.filter((key) => !sheets.has(key)).map(nameOf);
  const registers = added.registers.filter((name) => !sheets.has(sheetKeyOf(name)));
  return [...needed, ...registers].map((sheet) =>
    issue('daybook/missing-sheet', { sheet }, { sheet }),
  );
}
