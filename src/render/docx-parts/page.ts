import {
  AlignmentType,
  BorderStyle,
  Footer,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { LIGHT } from '../look';
import { textRuns } from './text';

const A4 = { width: 11906, height: 16838 } as const;
const SIDE = 1304;

/** The width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = A4.width - 2 * SIDE;

/** A4, upright, with margins of 23 mm. */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: A4,
    margin: { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE, header: 624, footer: 624 },
  },
};

/** One level of round bullets. */
export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: LIGHT.accent },
            paragraph: { indent: { left: 340, hanging: 240 } },
          },
        },
      ],
    },
  ],
};

const NUMBERS: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
  '{page}': PageNumber.CURRENT,
  '{pages}': PageNumber.TOTAL_PAGES,
};

const pageRuns = (pageLine: string): readonly TextRun[] =>
  pageLine
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const number = NUMBERS[part];
      return number === undefined ? textRuns(part) : [new TextRun({ children: [number] })];
    });

/** The foot of every page: the document's own words on the left, the page line on the right. */
export const pageFooter = (footer: string, pageLine: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: LIGHT.rule, space: 6 } },
        rightTabStop: TEXT_WIDTH,
        children: [
          ...textRuns(footer),
          new TextRun({ children: [new Tab()] }),
          ...pageRuns(pageLine),
        ],
      }),
    ],
  });
