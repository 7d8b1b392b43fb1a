import type { Change, Sheet, WorkbookGateway } from '../src/workbook/sheet';
import { serialAt } from './clocks';
import { locked } from './locked';
import {
  type Content,
  EMPTY,
  type GoogleSheet,
  readContent,
  readSheet,
  type SerialOf,
} from './reading';
import { changedMeanwhile, missingSheet } from './refusals';
import { nextRevision, revision } from './revision';
import { isSameContent } from './same-content';
import { appendBelow, replaceAll, setCells } from './writing';
import type { Zones } from './zone';

/** A sheet that is there, and what it holds as far as this run knows. */
interface Known {
  readonly sheet: GoogleSheet;
  readonly content?: Content;
}

type Lasting = Exclude<Change, { change: 'replace' }>;

/**
 * The open spreadsheet as a workbook. Two runs of Daybook can never cross: each leaves a mark that the other finds.
 * People who type leave none, so a sheet whose rows a change counts on is read again before anything is written.
 * What can be refused is refused before the first write; should Google fail between two sheets, the first stays written.
 */
export function spreadsheetWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  zones: Zones,
): WorkbookGateway {
  let timeZone: string | undefined;
  const serialOf: SerialOf = (instant) => {
    timeZone ??= spreadsheet.getSpreadsheetTimeZone();
    return serialAt(instant, zones(timeZone));
  };
  let mark: string | undefined;
  let known: Map<string, Known> | undefined;

  const sheets = (): Map<string, Known> => {
    known ??= new Map(spreadsheet.getSheets().map((sheet) => [keyOf(sheet.getName()), { sheet }]));
    return known;
  };

  /** Reads again what the changes count on; refuses where somebody was at it. */
  function look(changes: readonly Change[]): void {
    for (const { sheet: name } of changes.filter(isLasting)) {
      const there = sheets().get(keyOf(name));
      if (!there) continue;
      const content = readContent(there.sheet);
      if (there.content && !isSameContent(there.content, content)) throw changedMeanwhile();
      sheets().set(keyOf(name), { sheet: there.sheet, content });
    }
  }

  function make(change: Change): void {
    const key = keyOf(change.sheet);
    const there = sheets().get(key);
    const sheet = there?.sheet ?? spreadsheet.insertSheet(change.sheet);
    const contentNow = (): Content => (there ? (there.content ?? readContent(sheet)) : EMPTY);
    if (change.change === 'replace') replaceAll(sheet, change.cells);
    else if (change.change === 'append') appendBelow(sheet, contentNow(), change);
    else setCells(sheet, contentNow(), change.cells, serialOf);
    sheets().set(key, { sheet });
  }

  return {
    async read() {
      mark = revision();
      known = new Map();
      const read: Sheet[] = [];
      for (const from of spreadsheet.getSheets()) {
        const name = from.getName();
        const found = readSheet(from, name, serialOf);
        if (!found) continue;
        known.set(keyOf(name), { sheet: from, content: found.content });
        read.push(found.sheet);
      }
      return read;
    },
    async write(asked) {
      const changes = asked.filter(saysSomething);
      if (changes.length === 0) return;
      locked(() => {
        const found = revision();
        if (mark !== undefined && found !== mark) throw changedMeanwhile();
        refuseMissing(changes, new Set(sheets().keys()));
        look(changes);
        for (const change of changes) make(change);
        mark = nextRevision(found);
      });
    },
  };
}

/** Names of sheets differ by more than case, or else they are one name. */
const keyOf = (name: string): string => name.toLowerCase();

const saysSomething = (change: Change): boolean =>
  change.change !== 'set' || change.cells.length > 0;

const isLasting = (change: Change): change is Lasting => change.change !== 'replace';

/** Single cells need a sheet to stand on, there already or made by a change before. */
function refuseMissing(changes: readonly Change[], there: Set<string>): void {
  for (const { change, sheet } of changes) {
    if (change === 'set' && !there.has(keyOf(sheet))) throw missingSheet(sheet);
    there.add(keyOf(sheet));
  }
}
