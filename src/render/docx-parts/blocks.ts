import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, ParagraphStyle } from '../../model/document';
import { factsBlock, tableBlock } from './table';
import { inlineRuns, textRuns } from './text';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const STYLES: Readonly<Record<ParagraphStyle, string>> = {
  lead: 'Lead',
  quote: 'Quote',
  note: 'Note',
};

/** The blocks of the document as paragraphs and tables; what is said of a table stays on its page. */
export const blocksParts = (blocks: readonly Block[]): readonly FileChild[] =>
  blocks.flatMap((block, at) => blockParts(block, blocks[at + 1]?.block === 'table'));

const blockParts = (block: Block, isBeforeTable: boolean): readonly FileChild[] => {
  switch (block.block) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: textRuns(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.style === undefined ? {} : { style: STYLES[block.style] }),
          ...(isBeforeTable ? { keepNext: true } : {}),
          children: inlineRuns(block.text),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'Bullet',
            numbering: { reference: 'bullets', level: 0 },
            children: inlineRuns(item),
          }),
      );
    case 'facts':
      return factsBlock(block.facts);
    case 'table':
      return tableBlock(block);
  }
};
