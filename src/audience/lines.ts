import type { AudienceWords } from '../words/catalogue';
import type { MailingList } from './mailing-list';
import type { Member } from './member';
import type { LeftOut, NeedsAttention } from './outcome';

/** What became of one contact, in words and without a name or an address. */
export interface Line {
  readonly row: number;
  readonly outcome: string;
  /** Empty where there is nothing to explain. */
  readonly label: string;
  readonly sentence: string;
  readonly tags: readonly string[];
}

/** Every contact of a list, in the order of the sheet. */
export function linesOf(list: MailingList, words: AudienceWords): readonly Line[] {
  return [
    ...list.members.flatMap((member) => memberLines(member, words)),
    ...outLines(list, words),
  ].sort(byRow);
}

/** Those who are not on the list, in the order of the sheet. */
export const outLines = (list: MailingList, words: AudienceWords): readonly Line[] =>
  [
    ...list.leftOut.map((each) => leftOutLine(each, words)),
    ...list.needsAttention.map((each) => attentionLine(each, words)),
  ].sort(byRow);

const byRow = (one: Line, other: Line): number => one.row - other.row;

function memberLines({ rows, tags }: Member, words: AudienceWords): Line[] {
  const [first = 0] = rows;
  return rows.map((row) => ({
    row,
    outcome: words.outcomes.member,
    label: row === first ? '' : words.duplicate.label,
    sentence: row === first ? '' : words.duplicate.sentence(first),
    tags,
  }));
}

function leftOutLine(out: LeftOut, words: AudienceWords): Line {
  const place = { row: out.row, outcome: words.outcomes.leftOut, tags: [] };
  if (out.reason !== 'shared-address') return { ...place, ...words.leftOut[out.reason] };
  const because =
    out.because === 'needs-attention'
      ? words.outcomes.needsAttention
      : words.leftOut[out.because].label;
  const { label, sentence } = words.sharedAddress;
  return { ...place, label, sentence: sentence(out.with, because) };
}

function attentionLine({ row, column, problem }: NeedsAttention, words: AudienceWords): Line {
  const { label, sentence } = words.problems[problem];
  return {
    row,
    outcome: words.outcomes.needsAttention,
    label,
    sentence: column === '' ? sentence : words.inColumn(column, sentence),
    tags: [],
  };
}
