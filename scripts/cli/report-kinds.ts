import type { Findings } from '../../src/daybook';
import { offerOf, type ReportOffer } from '../../src/reports/offer';
import { wrapped } from './wrapped';

const offersIn = (found: Findings): ReportOffer[] =>
  found.plans.map((plan) => offerOf(plan, found));

/** The reports of a workbook for a person: what each is, and what to ask for now. */
export function kindsText(found: Findings): string {
  const offers = offersIn(found);
  const width = Math.max(0, ...offers.map(({ plan }) => plan.kind.length)) + 2;
  return offers
    .map(
      (offer) =>
        `${offer.plan.kind.padEnd(width)}${found.words.own(offer.plan.title)}\n${told(offer, found, width)}\n`,
    )
    .join('');
}

function told(
  { plan, suggested, entries }: ReportOffer,
  { words: { documents, own } }: Findings,
  indent: number,
): string {
  const parts = [
    ...(plan.reader ? [documents.forReader(own(plan.reader))] : []),
    documents.every[plan.every],
    ...(plan.about && entries
      ? [documents.oneForEach(own(plan.about.reference.name), entries.length)]
      : []),
    ...(suggested ? [documents.askFor(suggested.name)] : []),
  ];
  return wrapped(parts.join(' '), indent);
}

/** The same for other programs. */
export const kindsJson = (found: Findings): string =>
  `${JSON.stringify({ reports: offersIn(found).map(asJson) }, undefined, 2)}\n`;

const asJson = ({ plan, periods, suggested, entries }: ReportOffer) => ({
  kind: plan.kind,
  title: plan.title,
  reader: plan.reader,
  every: plan.every,
  form: plan.form,
  noNames: plan.redaction.noNames,
  ...(plan.redaction.reach !== undefined && { reach: plan.redaction.reach }),
  ...(plan.about && {
    about: plan.about.reference.name,
    entries: entries?.map(({ code }) => code),
  }),
  periods: periods.map(({ name }) => name),
  ...(suggested && { suggested: suggested.name }),
});
