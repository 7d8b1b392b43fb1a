import type { Block, Inline } from '../../model/document';
import { safeLink } from '../link';
import { factLines, tableLines } from './table';
import { widestOf } from './width';
import { indented, LINE_WIDTH, wrapped } from './wrap';

const UNDERLINES = { 1: '=', 2: '-', 3: '.' } as const;

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  const address = safeLink(inline.link)?.replace(/^mailto:/i, '');
  if (address === undefined || address === inline.text) return inline.text;
  return `${inline.text} <${address}>`;
};

const proseLines = (text: readonly Inline[], width: number): readonly string[] =>
  wrapped(text.map(inlineText).join(''), width);

/** A rule as long as the longest of the lines. */
export const ruleUnder = (lines: readonly string[], sign: string): string =>
  sign.repeat(Math.min(LINE_WIDTH, widestOf(lines)));

const quoteLines = (text: readonly Inline[]): readonly string[] =>
  proseLines(text, LINE_WIDTH - 2).map((line) => `> ${line}`);

/** A block of the document in lines. */
export const blockLines = (block: Block): readonly string[] => {
  switch (block.block) {
    case 'heading': {
      const lines = wrapped(block.text, LINE_WIDTH);
      return [...lines, ruleUnder(lines, UNDERLINES[block.level])];
    }
    case 'paragraph':
      return block.style === 'quote' ? quoteLines(block.text) : proseLines(block.text, LINE_WIDTH);
    case 'list':
      return block.items.flatMap((item) => indented(proseLines(item, LINE_WIDTH - 2), '- '));
    case 'facts':
      return factLines(block.facts);
    case 'table':
      return tableLines(block);
  }
};
