import { isFromRowAlone } from '../checks/row-alone';
import { bySeverity } from '../checks/severity';
import { type Issue, SEVERITIES, type Severity } from '../model/issue';
import { messageOf, type Words } from '../words/words';
import type { Workbook } from '../workbook/workbook';
import { CHECK_MARK, checkMark } from '../workbook/written-sheets';

/** One cell tells all that is wrong with a row, a part for what the row says of itself and one for all else. */
interface Part {
  readonly severity: Severity;
  readonly text: string;
}

const BETWEEN = ' ';

/** What the Check column says of a row, how serious it is first; nothing where nothing is wrong. */
export const checkCell = (
  issues: readonly Issue[],
  book: Workbook,
  words: Words,
): string | null => {
  const isOwn = isFromRowAlone(book);
  const compared = partOf(
    issues.filter((each) => !isOwn(each)),
    book,
    words,
  );
  const { compared: lead } = words.documents.checked;
  return joined(
    [
      partOf(issues.filter(isOwn), book, words),
      compared && { ...compared, text: [lead, compared.text].join(BETWEEN) },
    ],
    words,
  );
};

/**
 * What it says once the row was edited: anew what the row says of itself, and still what the last check found by
 * comparing it, which an edit cannot judge.
 */
export const editedCell = (
  said: string,
  issues: readonly Issue[],
  book: Workbook,
  words: Words,
): string | null =>
  joined([partOf(issues.filter(isFromRowAlone(book)), book, words), keptOf(said, words)], words);

function partOf(issues: readonly Issue[], { contract }: Workbook, words: Words): Part | undefined {
  const found = bySeverity(issues, contract);
  const [worst] = found;
  const told = found.flatMap(({ issue }) => {
    const { what, remedy } = messageOf(issue, words);
    return [what, remedy];
  });
  return worst && { severity: worst.severity, text: told.join(BETWEEN) };
}

function keptOf(said: string, words: Words): Part | undefined {
  const { compared, comparedBefore } = words.documents.checked;
  for (const severity of SEVERITIES)
    for (const lead of [compared, comparedBefore]) {
      const begin = [checkMark(words.choices[severity]), lead, ''].join(BETWEEN);
      const [, after] = said.split(begin);
      const [kept] = after?.split(`${BETWEEN}${CHECK_MARK}${BETWEEN}`) ?? [];
      if (kept !== undefined) return { severity, text: [comparedBefore, kept].join(BETWEEN) };
    }
  return undefined;
}

/** The more serious part stands first: the cell is coloured by how it begins. */
function joined(parts: readonly (Part | undefined)[], { choices }: Words): string | null {
  const told = SEVERITIES.flatMap((severity) =>
    parts.flatMap((part) =>
      part?.severity === severity ? [checkMark(choices[severity]), part.text] : [],
    ),
  );
  return told.length === 0 ? null : told.join(BETWEEN);
}
