import type { Block, TableCell, TableColumn } from '../../model/document';
import type { EntryBand } from '../../model/entry-found';
import { overlapOf, type Period } from '../../model/period';
import type { Standing, StandingOf } from '../../model/standing';
import { foldedText } from '../../workbook/cell';
import { type Reference, referenceTo } from '../../workbook/workbook';
import { leftOut } from '../left-out';
import { hidesFew, mayName } from '../redaction';
import type { AboutEntry, ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { amountShown, NONE, nameOf } from '../shown';
import { termsAsked } from '../terms-asked';

/**
 * Each entry's figure and the band it is in, for terms that are judged by bands: those in some band;
 * in a report about one entry that one, whether it is in a band or not.
 */
export const bands: PrepareSection = (section, book) => {
  if (!section.of) return { column: 'of', fault: 'missing', value: '' };
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  return (scene) => {
    const { entry } = scene;
    const judged = scene.standings.filter(isBand).filter(({ term }) => asked.has(term));
    if (judged.some((each) => hidesFew(registerOf(each, scene)?.table ?? '', scene)))
      return [leftOut(scene)];
    return entry
      ? ofOne(entry, judged, scene)
      : judged.flatMap((standing) => ofMany(standing, scene));
  };
};

type Banded = StandingOf<'band'>;

const isBand = (standing: Standing): standing is Banded => standing.rule === 'band';

const registerOf = ({ detail }: Banded, { book }: ReportScene): Reference | undefined =>
  referenceTo(book, detail.list);

/** A line for each term. */
function ofOne(
  { reference, code }: AboutEntry,
  judged: readonly Banded[],
  scene: ReportScene,
): Block[] {
  const { documents, formats, own } = scene.words;
  const lines = judged
    .filter((standing) => registerOf(standing, scene) === reference)
    .flatMap((standing) =>
      standing.detail.figures
        .filter((figure) => figure.code === code)
        .map((figure) => ({ standing, figure })),
    );
  const days = new Set(lines.map(({ standing }) => formats.period(counted(standing, scene))));
  return [...days].map((caption) => ({
    block: 'table',
    caption,
    columns: columns(documents.measure, scene),
    rows: lines
      .filter(({ standing }) => formats.period(counted(standing, scene)) === caption)
      .map(({ standing, figure }) => [
        own(standing.term.measure ?? ''),
        ...cells(figure, standing, scene),
      ]),
  }));
}

/** A line for each entry that is in a band, those in the gravest first. */
function ofMany(standing: Banded, scene: ReportScene): Block[] {
  const { book, words } = scene;
  const { detail, term } = standing;
  const reference = registerOf(standing, scene);
  const figures = detail.figures
    .filter(({ code, place }) => place !== undefined && mayName(reference, code, scene))
    .sort((one, other) => (other.place ?? 0) - (one.place ?? 0));
  if (figures.length === 0) return [];
  return [
    {
      block: 'table',
      caption: words.documents.rowsOf(
        words.own(term.measure ?? ''),
        words.formats.period(counted(standing, scene)),
      ),
      columns: columns(words.own(detail.list), scene),
      rows: figures.map((figure) => [
        nameOf(reference, figure.code, book, words),
        ...cells(figure, standing, scene),
      ]),
    },
  ];
}

/** The days of the term's period that have gone. */
const counted = ({ period }: Banded, { toDate }: ReportScene): Period =>
  overlapOf(period, toDate) ?? period;

const columns = (header: string, { words: { documents } }: ReportScene): TableColumn[] => [
  { header, align: 'start', share: 4 },
  { header: documents.soFar, align: 'end', share: 3 },
  { header: documents.share, align: 'end', share: 2 },
  { header: documents.band, align: 'start', share: 3 },
];

function cells(
  { amount, base, share, place }: EntryBand,
  { term, detail }: Banded,
  { book, words }: ReportScene,
): TableCell[] {
  const { documents, formats, own } = words;
  const unit = book.measures.get(foldedText(term.measure ?? ''))?.unit ?? 'count';
  const shown = (figure: number): string => amountShown(figure, unit, words, book.contract);
  const band = place === undefined ? undefined : detail.bands[place]?.name;
  return [
    base === undefined ? shown(amount) : documents.ofRequired(shown(amount), shown(base)),
    share === undefined ? NONE : formats.percent(share),
    band === undefined ? documents.noBand : { text: own(band), tone: 'warn' },
  ];
}
