import { type DocumentAsked, type DocumentKind, type DocumentWish, INVOICE } from '../protocol';

/** What most people want of a kind now. */
export const wishFor = ({ key, suggested, entries, language }: DocumentKind): DocumentWish => ({
  kind: key,
  period: suggested,
  ...(entries?.[0] && { entry: entries[0].key }),
  ...(language !== undefined && { language }),
});

/** The kind that is wished for; where none is yet, or it has gone, the first of those that the menu item asked for. */
export const kindOf = (
  wish: DocumentWish | undefined,
  kinds: readonly DocumentKind[],
  asked: DocumentAsked,
): DocumentKind | undefined =>
  kinds.find(({ key }) => key === wish?.kind) ??
  kinds.find(({ key }) => (key === INVOICE) === (asked === 'invoice')) ??
  kinds[0];
