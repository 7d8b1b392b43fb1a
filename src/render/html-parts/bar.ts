import { wholePercent } from '../../model/percent';
import { type Bar, stretches } from '../bar';
import { stretchColour } from '../look';
import type { Tone } from '../tone';
import { escaped } from './escape';
import type { HtmlWords } from './words';

const MARK_SHARE = 0.03;

const spoken = ({ full, mark }: Bar, words: HtmlWords): string => {
  const sentence = mark === undefined ? words.bar : words.markedBar;
  return sentence
    .split('{full}')
    .join(String(wholePercent(full)))
    .split('{mark}')
    .join(String(wholePercent(mark ?? 0)));
};

/** A bar as a one-row table, the one drawing that every mail client shows; it is read as a picture. */
export const barPicture = (bar: Bar, tone: Tone | undefined, words: HtmlWords): string => {
  const cells = stretches(bar, MARK_SHARE).map(({ kind, share }) => {
    const width = `${Math.round(share * 1000) / 10}%`;
    return `<td class="${kind}" style="width:${width};padding:0;background-color:#${stretchColour(kind, tone)}"></td>`;
  });
  const label = escaped(spoken(bar, words));
  return `<table class="bar" role="img" aria-label="${label}" style="width:100%;border-collapse:collapse;table-layout:fixed"><tr style="height:7px">${cells.join('')}</tr></table>`;
};
