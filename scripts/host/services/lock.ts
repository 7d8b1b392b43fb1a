import { type Run, settle } from '../run';
import { Exception } from './exception';
import { service, standsFor } from './strict';

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleService = GoogleAppsScript.Lock.LockService;

/**
 * Runs on this host never overlap but where one comes in between another's calls, so a lock that is held is not let go
 * while somebody waits for it: the wait passes, and is in vain.
 */
class Lock implements GoogleLock {
  constructor(
    private readonly owner: string,
    private readonly run: Run,
  ) {}

  hasLock(): boolean {
    return this.run.world.locks.get(this.owner) === this.run;
  }

  tryLock(milliseconds: number): boolean {
    const { locks } = this.run.world;
    if (milliseconds < 0) return false;
    const holder = locks.get(this.owner);
    if (holder && holder !== this.run) {
      this.run.sleep(milliseconds);
      return false;
    }
    locks.set(this.owner, this.run);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.run.world.locks.delete(this.owner);
  }
}

class LockService implements GoogleService {
  constructor(private readonly run: Run) {}

  getDocumentLock(): GoogleLock {
    return this.lockOf('document');
  }

  getScriptLock(): GoogleLock {
    return this.lockOf('script');
  }

  getUserLock(): GoogleLock {
    return this.lockOf(this.run.user.email);
  }

  private lockOf(owner: string): GoogleLock {
    return service('Lock', new Lock(owner, this.run), this.run);
  }
}

/** What happens to a run's locks when it ends, or waits for a person: they fall, once all is written. */
export function releaseLocks(run: Run): void {
  try {
    settle(run);
  } finally {
    for (const [owner, holder] of run.world.locks)
      if (holder === run) run.world.locks.delete(owner);
  }
}

export const newLockService = (run: Run): GoogleService =>
  service('LockService', new LockService(run), run);

standsFor('Lock', Lock);
standsFor('LockService', LockService);
