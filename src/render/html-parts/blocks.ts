import type { Block, Inline, ParagraphStyle } from '../../model/document';
import { safeLink } from '../link';
import { escaped, escapedLines } from './escape';
import { factsElement, tableElement } from './table';
import type { HtmlWords } from './words';

const inlineElement = (inline: Inline): string => {
  if (typeof inline === 'string') return escapedLines(inline);
  const text = escapedLines(inline.text);
  const said = inline.strong ? `<strong>${text}</strong>` : text;
  const link = safeLink(inline.link);
  return link === undefined ? said : `<a href="${escaped(link)}">${said}</a>`;
};

const inlineElements = (text: readonly Inline[]): string => text.map(inlineElement).join('');

const PARAGRAPHS: Readonly<Record<ParagraphStyle | 'plain', readonly [string, string]>> = {
  plain: ['<p>', '</p>'],
  lead: ['<p class="lead">', '</p>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  note: ['<p class="note">', '</p>'],
};

const listElement = (items: readonly (readonly Inline[])[]): string =>
  items.length === 0
    ? ''
    : `<ul>\n${items.map((item) => `<li>${inlineElements(item)}</li>`).join('\n')}\n</ul>`;

/** A block of the document as an element; its title holds the only `h1`. */
export const blockElement = (block: Block, words: HtmlWords): string => {
  switch (block.block) {
    case 'heading':
      return `<h${block.level + 1}>${escapedLines(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const [open, close] = PARAGRAPHS[block.style ?? 'plain'];
      return open + inlineElements(block.text) + close;
    }
    case 'list':
      return listElement(block.items);
    case 'facts':
      return factsElement(block.facts);
    case 'table':
      return tableElement(block, words);
  }
};
