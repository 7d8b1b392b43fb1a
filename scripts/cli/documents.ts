import { type Day, isoDay } from '../../src/model/day';
import type { Document } from '../../src/model/document';
import { renderDocx } from '../../src/render/docx';
import { renderHtml } from '../../src/render/html';
import { renderText } from '../../src/render/text';
import type { Words } from '../../src/words/words';
import { saveInto } from './output';

/** Writes a document in every form that people open: .docx, a web page and plain text. */
export async function saveDocument(
  document: Document,
  { folder, name, today, words, author }: Saving,
): Promise<string[]> {
  const { pageLine, tones, bar, markedBar } = words.documents;
  const docx = await renderDocx(document, { made: isoDay(today), author, pageLine });
  return [
    await saveInto(folder, `${name}.docx`, docx),
    await saveInto(folder, `${name}.html`, renderHtml(document, { tones, bar, markedBar })),
    await saveInto(folder, `${name}.txt`, renderText(document)),
  ];
}

interface Saving {
  readonly folder: string;
  /** Of the files, without an ending. */
  readonly name: string;
  readonly today: Day;
  readonly words: Words;
  readonly author: string;
}
