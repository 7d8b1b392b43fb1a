import { type Day, isoDay } from '../../src/model/day';
import type { Document } from '../../src/model/document';
import { renderDocx } from '../../src/render/docx';
import { renderHtml } from '../../src/render/html';
import { renderText } from '../../src/render/text';
import type { Words } from '../../src/words/words';
import type { Contents } from './output';

/** A document in every form that people open: .docx, a web page and plain text, by file name. */
export async function documentFiles(
  document: Document,
  { name, today, words, author }: Naming,
): Promise<Contents> {
  const { pageLine, tones, bar, markedBar } = words.documents;
  return {
    [`${name}.docx`]: await renderDocx(document, { made: isoDay(today), author, pageLine }),
    [`${name}.html`]: renderHtml(document, { tones, bar, markedBar }),
    [`${name}.txt`]: renderText(document),
  };
}

interface Naming {
  /** Of the files, without an ending. */
  readonly name: string;
  readonly today: Day;
  readonly words: Words;
  readonly author: string;
}
