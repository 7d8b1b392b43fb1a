import type { Tier } from '../model/measure';
import { inEveryLanguage } from '../words/language';
import { visibleText } from './cell';
import type { ReadingContext } from './values/context';
import { readValue } from './values/value';

const AFTER = inEveryLanguage(({ reading }) => reading.worthAfter).map(
  (pattern) =>
    new RegExp(
      `^${pattern.replace('<amount>', '(?<amount>.+)').replace('<count>', '(?<count>.+)')}$`,
      'i',
    ),
);

/** Reads `£0.45`, or `£0.45; £0.25 after 10,000`; nothing where a part of it cannot be read. */
export function readWorth(text: string, context: ReadingContext): readonly Tier[] | undefined {
  const parts = text.split(';').map(visibleText);
  const tiers = parts.flatMap((part) => tierIn(part, context) ?? []);
  const isRising = tiers.every(({ after }, index) => after > (tiers[index - 1]?.after ?? -1));
  return tiers.length === parts.length && tiers[0]?.after === 0 && isRising ? tiers : undefined;
}

function tierIn(text: string, context: ReadingContext): Tier | undefined {
  const [{ amount = text, count = '0' } = {}] = AFTER.flatMap((each) => {
    const groups = each.exec(text)?.groups;
    return groups ? [groups] : [];
  });
  const each = readValue(visibleText(amount), { kind: 'money', width: 0 }, context);
  const after = readValue(visibleText(count), { kind: 'number', width: 0 }, context);
  return typeof each === 'number' && typeof after === 'number' ? { each, after } : undefined;
}
