import { severityOf } from '../../src/checks/severity';
import type { Findings } from '../../src/daybook';
import { SEVERITIES } from '../../src/model/issue';
import type { ToldIssue, ToldStanding } from '../../src/render/json';
import { sentenceInFull } from '../../src/reports/together';
import type { Message } from '../../src/words/message';
import { messageOf } from '../../src/words/words';

/** The issues with their words, most serious first, then in the order of the workbook. */
export function toldIssues({ issues, book, words }: Findings): ToldIssue[] {
  const told = issues.flatMap((issue) => {
    const severity = severityOf(issue, book.contract);
    if (severity === 'off') return [];
    return [{ issue, severity, message: inOneLine(messageOf(issue, words)) }];
  });
  const place = SEVERITIES.map((severity) => told.filter((each) => each.severity === severity));
  return place.flat();
}

/** The standings with their sentences, in the order of the Terms sheet. */
export const toldStandings = (found: Findings): ToldStanding[] =>
  found.standings.map((standing) => ({
    standing,
    sentence: sentenceInFull(standing, found.standings, found),
  }));

const inOneLine = ({ what, why, remedy }: Message): string => `${what} ${why} ${remedy}`;
