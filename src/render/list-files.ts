import { leftOutRows, manifestFile, memberRows } from '../audience/files';
import type { MailingList } from '../audience/mailing-list';
import { serialOf } from '../model/day';
import type { Scene } from '../reports/scene';
import type { Change } from '../workbook/sheet';
import { mailingChanges } from './cells';
import { renderCsv } from './csv';
import { appendTo } from './owned-sheet';

/** A file as text. */
export interface TextFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** The files of a mailing list: who is on it, who is not and why, and the counts. */
export function listFiles(list: MailingList, { today, words }: Scene): TextFile[] {
  const csv = (name: string, rows: readonly (readonly string[])[]): TextFile => ({
    name,
    mime: 'text/csv',
    text: renderCsv(rows),
  });
  return [
    csv('mailing-list.csv', memberRows(list)),
    csv('left-out.csv', leftOutRows(list, words.audience)),
    {
      name: 'manifest.json',
      mime: 'application/json',
      text: `${JSON.stringify(manifestFile(list, today), undefined, 2)}\n`,
    },
  ];
}

/** What making the list writes into the workbook: who is on it by row, and on Runs that it was made. */
export function listChanges(list: MailingList, scene: Scene): Change[] {
  const { book, words, today } = scene;
  const run = {
    made: { serial: serialOf(today) },
    what: words.sheets.mailing.name,
    rows: list.manifest.contacts,
  };
  return [...mailingChanges(list, scene), appendTo('runs', [run], book, words)];
}
