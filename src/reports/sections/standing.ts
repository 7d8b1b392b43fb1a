import type { Block } from '../../model/document';
import { STATUSES, type Standing } from '../../model/standing';
import type { UnreadTerm } from '../../model/term';
import type { Words } from '../../words/words';
import { TONES } from '../figures';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { shortened } from '../shortened';
import { termsAsked } from '../terms-asked';
import { figureTold, sentenceAmong } from '../told';

/** The table of clauses: what the contract says, where it stands, and what must happen next. */
export const standing: PrepareSection = (section, book) => {
  const asked = termsAsked(section, book);
  if ('fault' in asked) return asked;
  return (scene) => {
    const told = scene.standings.filter(({ term }) => asked.has(term));
    const unread = scene.unread.filter(asked.has);
    return [
      ...(told.length === 0 ? [] : [summary(told, scene), table(told, scene)]),
      ...(unread.length === 0 ? [] : [notJudged(unread, scene)]),
    ];
  };
};

/** No clause goes missing without a word. */
const notJudged = (unread: readonly UnreadTerm[], { words }: ReportScene): Block => ({
  block: 'paragraph',
  style: 'note',
  text: [words.documents.notJudgedYet(unread.map((each) => namedIn(each, words)).join(', '))],
});

/** A row without a reference is named by its number. */
const namedIn = ({ ref, row }: UnreadTerm, { documents }: Words): string =>
  ref === '' ? documents.termsRow(row) : ref;

function summary(told: readonly Standing[], { words }: ReportScene): Block {
  const counts = STATUSES.map((status) => ({
    status,
    count: told.filter((each) => each.status === status).length,
  })).filter(({ count }) => count > 0);
  const { documents, choices } = words;
  const parts = counts.map(({ status, count }) => documents.ofStatus(count, choices[status]));
  return { block: 'paragraph', text: [documents.clauses(told.length, parts.join(', '))] };
}

function table(told: readonly Standing[], scene: ReportScene): Block {
  const { words, today } = scene;
  const { documents, choices, formats } = words;
  return {
    block: 'table',
    caption: documents.standsOn(formats.day(today)),
    columns: [
      { header: documents.ref, align: 'start', share: 1.2 },
      { header: documents.contractSays, align: 'start', share: 4.4 },
      { header: documents.soFar, align: 'start', share: 3 },
      { header: documents.status, align: 'start', share: 2.4 },
      { header: documents.inWords, align: 'start', share: 5 },
    ],
    rows: told.map((each, index) => [
      each.term.ref,
      each.term.clause && each.term.clause === told[index - 1]?.term.clause
        ? documents.sameClause
        : documents.quoted(shortened(each.term.clause)),
      figureTold(each, scene),
      { text: choices[each.status], tone: TONES[each.status] },
      sentenceAmong(told, each, scene),
    ]),
  };
}
