import { severityOf } from '../../checks/severity';
import type { Block } from '../../model/document';
import { type Issue, SEVERITIES, type Severity } from '../../model/issue';
import { messageOf, type Words } from '../../words/words';
import { leftOut } from '../left-out';
import type { PrepareSection } from '../section';

/** So many fit on a page that somebody will read. */
const MOST = 30;

const TONES = { stop: 'stop', warn: 'warn', note: 'quiet' } as const;

/** What needs putting right in the workbook, cell by cell: for those who keep it. */
export const fix: PrepareSection =
  (_, { contract }) =>
  (scene) => {
    const { issues, words, redaction } = scene;
    const { documents } = words;
    if (redaction.noNames) return [leftOut(scene)];
    const told = SEVERITIES.flatMap((severity) =>
      issues
        .filter((issue) => severityOf(issue, contract) === severity)
        .map((issue) => ({ issue, severity })),
    );
    if (told.length === 0) return [{ block: 'paragraph', text: [documents.noIssues] }];
    return [
      {
        block: 'table',
        caption: documents.toFix,
        columns: [
          { header: documents.where, align: 'start', share: 2 },
          { header: documents.whatIsWrong, align: 'start', share: 5 },
          { header: documents.whatToDo, align: 'start', share: 5 },
        ],
        rows: told.slice(0, MOST).map(({ issue, severity }) => row(issue, severity, words)),
      },
      ...(told.length > MOST ? [note(documents.andMore(told.length - MOST))] : []),
    ];
  };

const note = (text: string): Block => ({ block: 'paragraph', text: [text], style: 'note' });

function row(issue: Issue, severity: Severity, words: Words) {
  const { what, remedy } = messageOf(issue, words);
  const { sheet, cell, row: at } = issue.place;
  const place = words.documents.placeIn(
    words.own(sheet),
    cell ?? (at === undefined ? '' : String(at)),
  );
  return [{ text: place, tone: TONES[severity] }, what, remedy];
}
