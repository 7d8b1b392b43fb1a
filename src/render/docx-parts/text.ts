import { ExternalHyperlink, type IRunPropertiesOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../model/document';
import { safeLink } from '../link';
import { linesOf } from '../printable';

/** Text as runs, one a line. */
export const textRuns = (text: string, look: IRunPropertiesOptions = {}): readonly TextRun[] =>
  linesOf(text).map(
    (line, index) => new TextRun({ ...look, text: line, break: index > 0 ? 1 : 0 }),
  );

const inlineRun = (inline: Inline): readonly ParagraphChild[] => {
  if (typeof inline === 'string') return textRuns(inline);
  const link = safeLink(inline.link);
  const look = inline.strong ? { bold: true } : {};
  if (link === undefined) return textRuns(inline.text, look);
  return [
    new ExternalHyperlink({
      link,
      children: textRuns(inline.text, { ...look, style: 'Hyperlink' }),
    }),
  ];
};

/** Running text as runs and hyperlinks. */
export const inlineRuns = (text: readonly Inline[]): readonly ParagraphChild[] =>
  text.flatMap(inlineRun);
