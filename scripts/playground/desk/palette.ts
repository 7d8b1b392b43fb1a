import type { CellLook } from '../../host/book/look';
import type { LookView } from '../protocol/grid';

/** The looks that a book uses, each once; cells name theirs by number. Number 0 is that of a new sheet. */
export interface Palette {
  readonly looks: readonly LookView[];
  numberOf(look: CellLook | undefined, highlight: CellLook | undefined): number;
}

export function newPalette(): Palette {
  const looks: LookView[] = [{}];
  const numbers = new Map<string, number>([['{}', 0]]);
  const pairs = new Map<CellLook | undefined, Map<CellLook | undefined, number>>();
  const add = (view: LookView): number => {
    const key = JSON.stringify(view);
    const number = numbers.get(key) ?? looks.push(view) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    looks,
    numberOf(look, highlight) {
      const known = pairs.get(look) ?? new Map<CellLook | undefined, number>();
      pairs.set(look, known);
      const number = known.get(highlight) ?? add(viewOf({ ...look, ...highlight }));
      known.set(highlight, number);
      return number;
    },
  };
}

const viewOf = ({ horizontal: _, wrap, ...look }: CellLook): LookView => ({
  ...look,
  ...(wrap === 'WRAP' ? { wrap: true } : {}),
});
