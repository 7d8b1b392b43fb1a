import { countCalls, type Run } from '../../host/run';
import type { RunView } from '../protocol/book';

/** How many runs are kept. */
const REMEMBERED = 200;

/** What has been run so far, newest first. */
export class RunList {
  private list: readonly RunView[] = [];
  private begun = performance.now();

  get views(): readonly RunView[] {
    return this.list;
  }

  /** The next run begins now. */
  begin(): void {
    this.begun = performance.now();
  }

  add(run: Run, at: string): void {
    const { name, why = 'menu', log, failure } = run;
    const view: RunView = {
      ...{ name, why, at, log, calls: countCalls(run) },
      milliseconds: Math.round(performance.now() - this.begun),
      ...(failure ? { error: String(failure.error) } : {}),
    };
    this.list = [view, ...this.list].slice(0, REMEMBERED);
    this.begin();
  }
}
