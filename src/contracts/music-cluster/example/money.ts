import type { Planted } from '../../example';
import type { RowFor } from '../../template';

type Spent = RowFor<'spending'>;

const spent = (
  date: string,
  budget: 'Kickstart' | 'Project fund',
  description: string,
  [net, vat]: readonly [number, number],
  purpose: string,
): Spent => ({
  date,
  budget,
  description,
  state: 'spent',
  net,
  vat,
  gross: net + vat,
  purpose,
  receipt: `https://example.org/receipts/${date}`,
});

const CPD = 'CPD';

const rows: readonly Spent[] = [
  spent('2025-11-19', 'Kickstart', 'Singing leader for CPD', [150, 0], CPD),
  spent('2025-12-01', 'Project fund', 'Corn Hall for the carols', [200, 40], 'Event'),
  spent('2026-02-25', 'Kickstart', 'Singing leader, second session', [150, 0], CPD),
  spent('2026-03-02', 'Project fund', 'Coach for the brass day', [250, 0], 'Event'),
  spent('2026-04-22', 'Kickstart', 'Ukulele tutor for CPD', [120, 24], CPD),
  spent('2026-06-01', 'Project fund', 'Places at the festival', [300, 60], 'Event'),
];

const LAST = rows.length - 1;

/** The last one does not add up: its VAT was left out of the gross. */
export const spending: readonly Spent[] = rows.map((row, index) =>
  index === LAST ? { ...row, gross: row.net ?? 0 } : row,
);

export const plantedInSpending = (sheet: string): Planted[] => [
  { sheet, row: LAST + 2, code: 'daybook/does-not-add-up' },
];
