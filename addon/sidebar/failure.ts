import type { SidebarWords } from '../../src/words/sidebar';
import type { Refused } from './protocol';

/** What can go wrong between the page and the script. */
export type FailureKind = keyof SidebarWords['failures'];

/** The script's own refusals come in words; for all else the page has them. */
export type Failure =
  | { readonly kind: FailureKind }
  | ({ readonly kind: 'refused' } & Omit<Refused, 'ok'>);

/** Google says what is wrong in sentences alone, and these are the ones that a person can do something about. */
const KNOWN: readonly (readonly [text: RegExp, kind: FailureKind])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'accounts'],
  [/authori[sz]|permission|access denied/i, 'unauthorised'],
  [/network|connection|HTTP 0\b|failed to fetch/i, 'offline'],
  [/maximum execution time|timed out/i, 'slow'],
  [/too many times|too many simultaneous|rate limit|quota/i, 'busy'],
  [/function not found|is not a function/i, 'outdated'],
];

export const failureOf = (error: unknown): FailureKind => {
  const text = error instanceof Error ? error.message : String(error);
  return KNOWN.find(([known]) => known.test(text))?.[1] ?? 'failed';
};

export const sentenceOf = (failure: Failure, words: SidebarWords): string =>
  failure.kind === 'refused' ? failure.sentence : words.failures[failure.kind].sentence;
