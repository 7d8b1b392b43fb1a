import type { Block } from '../../model/document';
import type { InstalmentState } from '../../model/instalment';
import type { Standing, StandingOf } from '../../model/standing';
import type { ReportScene } from '../scene';
import type { PrepareSection } from '../section';
import { NONE } from '../shown';

/** The parts of the fee, one by one: what each comes to, and whether it is due, invoiced, paid. */
export const instalments: PrepareSection = () => (scene) =>
  scene.standings
    .filter((each): each is StandingOf<'instalments'> => isInstalments(each))
    .map((each) => table(each, scene));

const isInstalments = (standing: Standing): boolean => standing.rule === 'instalments';

const TONES = {
  'not-due': 'quiet',
  due: 'warn',
  invoiced: 'good',
  paid: 'good',
  void: 'warn',
} as const satisfies Readonly<Record<InstalmentState, string>>;

function table({ detail: { parts } }: StandingOf<'instalments'>, scene: ReportScene): Block {
  const { book, words } = scene;
  const { documents, formats } = words;
  const money = (amount: number): string => formats.money(amount, book.contract.currency);
  return {
    block: 'table',
    caption: documents.instalments,
    columns: [
      { header: documents.instalment, align: 'start', share: 1.4 },
      { header: documents.period, align: 'start', share: 4 },
      { header: documents.amount, align: 'end', share: 2 },
      { header: documents.status, align: 'start', share: 2 },
      { header: documents.invoice, align: 'start', share: 2 },
      { header: documents.paidOn, align: 'start', share: 2.4 },
    ],
    rows: parts.map(({ number, period, amount, state, invoice, paid }) => [
      formats.count(number),
      formats.period(period),
      money(amount),
      { text: documents.instalmentStates[state], tone: TONES[state] },
      invoice ?? NONE,
      paid === undefined ? NONE : formats.day(paid),
    ]),
    footer: [
      documents.total,
      '',
      money(parts.reduce((all, { amount }) => all + amount, 0)),
      '',
      '',
      '',
    ],
  };
}
