import { countCalls, type Run } from '../../host/run';
import type { RunView } from '../protocol';

/** How many runs are kept. */
const REMEMBERED = 200;

/** What has been run so far, newest first. */
export class RunList {
  private list: readonly RunView[] = [];

  get views(): readonly RunView[] {
    return this.list;
  }

  /** Runs something, and keeps how it went; whatever it throws is kept and thrown on. */
  keep<Value>(run: Run, about: Pick<RunView, 'name' | 'why' | 'at'>, work: () => Value): Value {
    const started = performance.now();
    let error: string | undefined;
    try {
      return work();
    } catch (cause) {
      error = String(cause);
      throw cause;
    } finally {
      const milliseconds = Math.round(performance.now() - started);
      const view = { ...about, milliseconds, calls: countCalls(run), log: run.log };
      this.list = [{ ...view, ...(error ? { error } : {}) }, ...this.list].slice(0, REMEMBERED);
    }
  }
}
