import { repairOf } from '../../src/checks/repair';
import { severityOf } from '../../src/checks/severity';
import { type Issue, SEVERITIES, type Severity } from '../../src/model/issue';
import { messageOf } from '../../src/words/words';
import { type Examined, examined } from '../examined';
import type { Problem, ProblemGroup, Problems } from '../sidebar/protocol';
import { cellPlace, inTheirWords } from './view';

export const readProblems = async (): Promise<Problems> =>
  problemsOf(inTheirWords(await examined()));

/** More of one kind than this are not listed: the Issues sheet has them all. */
const LISTED = 50;

/** What needs a look, by kind, the most serious kinds first. */
export function problemsOf(found: Examined): Problems {
  const groups = SEVERITIES.flatMap((severity) =>
    [...byCode(found, severity)].map(([code, issues]) => groupOf(code, issues, severity, found)),
  );
  return { groups, total: found.issues.length };
}

function byCode({ issues, book }: Examined, severity: Severity): Map<string, [Issue, ...Issue[]]> {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    if (severityOf(issue, book.contract) !== severity) continue;
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return groups;
}

const groupOf = (
  code: string,
  issues: readonly [Issue, ...Issue[]],
  severity: Severity,
  found: Examined,
): ProblemGroup => ({
  code,
  severity,
  severityShown: found.words.choices[severity],
  why: messageOf(issues[0], found.words).why,
  problems: issues.slice(0, LISTED).map((issue) => problemOf(issue, found)),
  more: Math.max(0, issues.length - LISTED),
});

function problemOf(issue: Issue, { sheets, words }: Examined): Problem {
  const { what, remedy } = messageOf(issue, words);
  const { sheet, cell, row } = issue.place;
  const repair = repairOf(issue, sheets, words);
  const isThere = sheets.some(({ name }) => name === sheet);
  return {
    what,
    remedy,
    where: [sheet, cell ?? (row === undefined ? '' : words.addon.row(row))]
      .filter(Boolean)
      .join(', '),
    ...(isThere && { place: cellPlace(issue.place) }),
    ...(repair && {
      fix: {
        place: { sheet: repair.sheet, row: repair.row, column: repair.column },
        from: repair.from,
        to: repair.shown,
        label: words.addon.changeTo(repair.shown),
      },
    }),
  };
}
