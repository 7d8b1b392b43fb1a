import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import type { Run } from './run';

/** The services as one script, to be evaluated inside each run's own context. */
export async function bundleServices(): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/host/services/index.ts'],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'services', target: 'es2022' },
  });
  const code = outputFiles.map(({ text }) => text).join('\n');
  return new Script(`(() => { ${code} return services; })()`);
}

/** How long Google lets a script run. */
const LONGEST = 6 * 60_000;

interface Services {
  install(scope: unknown, run: Run): void;
  releaseLocks(run: Run): void;
}

/**
 * One run of a script in a context of its own: Google keeps no globals from one run to the next. It has a queue of its own for
 * promises too, which is worked off before `call` returns: what then is still waiting waits for ever.
 */
export class Execution {
  private readonly context = createContext({}, { microtaskMode: 'afterEvaluate' });
  private readonly services: Services;

  constructor(
    services: Script,
    code: Script,
    readonly run: Run,
  ) {
    this.services = services.runInContext(this.context) as Services;
    this.services.install(this.evaluate('globalThis'), run);
    code.runInContext(this.context, { timeout: LONGEST });
  }

  /** The value of an expression, which may be a promise's; rejects and throws alike. */
  call(expression: string): unknown {
    const outcome: { value?: unknown; error?: unknown; state: string } = { state: 'waiting' };
    const follow = this.evaluate(
      '((make, outcome) => (async () => make())().then((value) => { outcome.state = "done"; outcome.value = value; }, (error) => { outcome.state = "failed"; outcome.error = error; }))',
    );
    const make = this.evaluate(`(() => (${expression}))`);
    Reflect.apply(follow as () => void, undefined, [make, outcome]);
    this.evaluate('0');
    if (outcome.state === 'failed') throw outcome.error;
    if (outcome.state === 'waiting') throw new Error(`${expression} never came to an end.`);
    return outcome.value;
  }

  /** What Google does when a script is through: its writes are carried out, its locks fall. */
  end(): void {
    this.services.releaseLocks(this.run);
  }

  private evaluate(code: string): unknown {
    return new Script(code).runInContext(this.context, { timeout: LONGEST });
  }
}
