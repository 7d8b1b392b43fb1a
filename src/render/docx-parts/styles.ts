import {
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { LIGHT } from '../look';

/** Arial has metric twins in LibreOffice and Google Docs; Noto covers Devanagari in both. */
const FONTS = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  eastAsia: 'Arial',
  cs: 'Noto Sans Devanagari',
} as const;

/** Languages in Devanagari, a complex script to a word processor, which knows each in one region only. */
const DEVANAGARI: Readonly<Record<string, string>> = {
  mr: 'mr-IN',
  hi: 'hi-IN',
  ne: 'ne-NP',
  kok: 'kok-IN',
  sa: 'sa-IN',
};

/** Room for each line, in 240ths of what its letters need: without the rule LibreOffice takes it for a fixed height. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

function documentRun(language: string): IRunStylePropertiesOptions {
  const known = DEVANAGARI[language.split('-')[0] ?? ''];
  return {
    font: FONTS,
    size: 21,
    color: LIGHT.ink,
    language: known ? { value: known, bidirectional: known } : { value: language },
  };
}

interface HeadingLook {
  readonly size: number;
  readonly color: string;
  readonly before: number;
  readonly after: number;
}

const heading = (level: 1 | 2 | 3, look: HeadingLook): IBaseParagraphStyleOptions => ({
  run: { size: look.size, bold: true, color: look.color },
  paragraph: {
    spacing: { before: look.before, after: look.after, ...lines(264) },
    outlineLevel: level - 1,
    keepNext: true,
    keepLines: true,
  },
});

const TITLE: IBaseParagraphStyleOptions = {
  run: { size: 50, bold: true, color: LIGHT.accent },
  paragraph: { spacing: { before: 0, after: 200, ...lines(252) }, keepNext: true, keepLines: true },
};

const CAPTION: IBaseParagraphStyleOptions = {
  run: { size: 19, bold: true, color: LIGHT.ink },
  paragraph: { spacing: { before: 220, after: 100 }, keepNext: true, keepLines: true },
};

const QUOTE_RULE = { style: BorderStyle.SINGLE, size: 18, color: LIGHT.accent, space: 12 } as const;

const own = (id: string, look: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
});

const OWN_STYLES: readonly IParagraphStyleOptions[] = [
  own('Lead', {
    run: { size: 25, color: LIGHT.muted },
    paragraph: { spacing: { after: 260, ...lines(312) } },
  }),
  own('Quote', {
    paragraph: {
      indent: { left: 360, right: 360 },
      border: { left: QUOTE_RULE },
      spacing: { before: 120, after: 200 },
      keepLines: true,
    },
  }),
  own('Note', {
    run: { size: 18, color: LIGHT.muted },
    paragraph: { spacing: { after: 100, ...lines(264) } },
  }),
  own('Bullet', { paragraph: { spacing: { after: 70 } } }),
  own('Cell', { run: { size: 19 }, paragraph: { spacing: { after: 0, ...lines(264) } } }),
  own('Gap', {
    run: { size: 2 },
    paragraph: { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } },
  }),
  own('Sliver', {
    run: { size: 2 },
    paragraph: { spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } },
  }),
  own('Footer', {
    name: 'footer',
    run: { size: 17, color: LIGHT.muted },
    paragraph: { spacing: { after: 0 } },
  }),
];

/** The look of a document in one language: a calm sans-serif page with one accent colour. */
export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: documentRun(language),
      paragraph: { spacing: { after: 140, ...lines(290) } },
    },
    title: TITLE,
    heading1: heading(1, { size: 32, color: LIGHT.accent, before: 440, after: 140 }),
    heading2: heading(2, { size: 25, color: LIGHT.ink, before: 320, after: 100 }),
    heading3: heading(3, { size: 21, color: LIGHT.muted, before: 240, after: 80 }),
    caption: CAPTION,
    hyperlink: { run: { color: LIGHT.accent, underline: {} } },
  },
  paragraphStyles: OWN_STYLES,
});
