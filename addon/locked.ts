import { Refusal } from '../src/model/refusal';
import { said } from './said';

/** Longer than any run of Daybook writes, in milliseconds. */
const PATIENCE = 20_000;

/** Does something while no other run of Daybook writes into this spreadsheet. Never open a dialog inside: it lets go of the lock. */
export function locked<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refusal('open-elsewhere', {}, said().addon.refusals.busy);
  try {
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
