import type { Standing } from '../model/standing';
import type { Scene } from './scene';
import { textShown } from './shown';

/** What of a standing's detail a person has written; all else are figures, days and codes. */
const WRITTEN = ['list', 'eachNoun', 'purpose', 'gate', 'blocks', 'baseName'] as const;

type Detail = Readonly<Partial<Record<(typeof WRITTEN)[number], string>>> & {
  /** Of a milestone: typed in the course of the work, not of the agreement. */
  readonly title?: string;
  readonly columns?: readonly string[];
  readonly bands?: readonly { readonly name: string }[];
};

/** A standing in the reader's language, and what a list of it is called in the workbook. */
export function ownWords(
  standing: Standing,
  { book, words }: Pick<Scene, 'book' | 'words'>,
): { readonly told: Standing; readonly own: (list: string) => string } {
  const { own } = words;
  const detail = standing.detail as Detail;
  const told = {
    ...standing,
    noun: own(standing.noun),
    detail: {
      ...detail,
      ...Object.fromEntries(
        WRITTEN.flatMap((key) => {
          const text = detail[key];
          return text === undefined ? [] : [[key, own(text)]];
        }),
      ),
      ...(detail.title && { title: textShown(detail.title, book, words) }),
      ...(detail.columns && { columns: detail.columns.map(own) }),
      ...(detail.bands && {
        bands: detail.bands.map((band) => ({ ...band, name: own(band.name) })),
      }),
    },
  } as Standing;
  const { list: named = '' } = detail;
  return { told, own: (list) => (list === own(named) ? named : list) };
}
