import { Document as File, Packer, Paragraph } from 'docx';
import type { Document } from '../model/document';
import { blocksParts } from './docx-parts/blocks';
import { steadyPackage } from './docx-parts/package';
import { BULLETS, PAGE, pageFooter } from './docx-parts/page';
import { documentStyles } from './docx-parts/styles';
import { textRuns } from './docx-parts/text';
import { printable } from './printable';

/** What a .docx says beyond its document. */
export interface DocxOptions {
  /** The day it was made, such as `2026-03-31`: the only date in the file. */
  readonly made: string;
  readonly author: string;
  /** The words at the foot of each page, such as `Page {page} of {pages}`. */
  readonly pageLine: string;
}

const wordFile = (document: Document, { author, pageLine }: DocxOptions): File =>
  new File({
    title: printable(document.title),
    creator: printable(author),
    lastModifiedBy: printable(author),
    styles: documentStyles(document.language),
    numbering: BULLETS,
    sections: [
      {
        properties: PAGE,
        footers: { default: pageFooter(document.footer, pageLine) },
        children: [
          new Paragraph({ style: 'Title', children: textRuns(document.title) }),
          ...blocksParts(document.blocks),
        ],
      },
    ],
  });

/** The document as a Word file; the same document and options give the same bytes, whenever and wherever. */
export const renderDocx = async (document: Document, options: DocxOptions): Promise<Uint8Array> =>
  steadyPackage(await Packer.pack(wordFile(document, options), 'uint8array'), options.made);
