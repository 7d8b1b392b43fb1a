import type { DocumentKind, DocumentWish } from '../protocol';

/** What most people want of a kind now. */
export const wishFor = ({ key, suggested, entries, language }: DocumentKind): DocumentWish => ({
  kind: key,
  period: suggested,
  ...(entries?.[0] && { entry: entries[0].key }),
  ...(language !== undefined && { language }),
});

/** The kind that is wished for; the first where it has gone meanwhile. */
export const kindOf = (
  wish: DocumentWish | undefined,
  kinds: readonly DocumentKind[],
): DocumentKind | undefined => kinds.find(({ key }) => key === wish?.kind) ?? kinds[0];
