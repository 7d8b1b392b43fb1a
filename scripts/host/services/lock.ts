import type { Run } from '../run';
import { refuseIn, service } from './strict';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Runs on this host never overlap, so a lock that is held is not let go while another run waits for it. */
class Lock implements Pick<GoogleLock, 'tryLock' | 'releaseLock'> {
  constructor(private readonly run: Run) {}

  tryLock(milliseconds: number): boolean {
    const { book } = this.run;
    if (milliseconds < 0 || (book.lockedBy && book.lockedBy !== this.run)) return false;
    book.lockedBy = this.run;
    return true;
  }

  releaseLock(): void {
    if (this.run.book.lockedBy === this.run) this.run.book.lockedBy = undefined;
  }
}

class LockService implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'> {
  constructor(private readonly run: Run) {}

  getDocumentLock(): GoogleLock {
    refuseIn(this.run, ['NONE'], 'LockService.getDocumentLock');
    return service('Lock', new Lock(this.run), this.run) as unknown as GoogleLock;
  }
}

export const newLockService = (run: Run): object =>
  service('LockService', new LockService(run), run);
