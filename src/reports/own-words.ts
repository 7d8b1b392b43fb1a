import type { Standing } from '../model/standing';
import type { Words } from '../words/words';

/** What of a standing's detail a person has written; all else are figures, days and codes. */
const WRITTEN = ['list', 'eachNoun', 'purpose', 'gate', 'title', 'blocks', 'baseName'] as const;

type Detail = Readonly<Partial<Record<(typeof WRITTEN)[number], string>>> & {
  readonly columns?: readonly string[];
  readonly bands?: readonly { readonly name: string }[];
};

/** A standing in the reader's language, and what a list of it is called in the workbook. */
export function ownWords(
  standing: Standing,
  { own }: Pick<Words, 'own'>,
): { readonly told: Standing; readonly own: (list: string) => string } {
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
      ...(detail.columns && { columns: detail.columns.map(own) }),
      ...(detail.bands && {
        bands: detail.bands.map((band) => ({ ...band, name: own(band.name) })),
      }),
    },
  } as Standing;
  const { list: named = '' } = detail;
  return { told, own: (list) => (list === own(named) ? named : list) };
}
