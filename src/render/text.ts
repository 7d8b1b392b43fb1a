import type { Document } from '../model/document';
import { blockLines, ruleUnder } from './text-parts/blocks';
import { LINE_WIDTH, wrapped } from './text-parts/wrap';

const titleLines = (title: string): readonly string[] => {
  const lines = wrapped(title, LINE_WIDTH);
  const rule = ruleUnder(lines, '=');
  return [rule, ...lines, rule];
};

const footerLines = (footer: string): readonly string[] =>
  footer === '' ? [] : ['-'.repeat(LINE_WIDTH), ...wrapped(footer, LINE_WIDTH)];

/** The document as plain text in lines of at most 76 columns, for the plain part of an e-mail. */
export const renderText = ({ title, blocks, footer }: Document): string => {
  const parts = [titleLines(title), ...blocks.map(blockLines), footerLines(footer)];
  const shown = parts.filter(({ length }) => length > 0);
  return `${shown.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
};
