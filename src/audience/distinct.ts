import { foldedText, visibleText } from '../workbook/cell';

/** Texts that differ to a reader, each as it was first written; blanks are nothing. */
export function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const byFolded = new Map<string, string>();
  for (const text of texts) {
    const folded = foldedText(text ?? '');
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, visibleText(text ?? ''));
  }
  return [...byFolded.values()];
}
