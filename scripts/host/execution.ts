import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import type { Given } from './calculation';
import type { Run, RunEvent } from './run';

let bundled: Promise<Script> | undefined;

/** The services as one script, to be evaluated inside each run's own context. */
export const bundleServices = (): Promise<Script> => {
  bundled ??= bundle();
  return bundled;
};

async function bundle(): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/host/services/index.ts'],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'services', target: 'es2022' },
  });
  const code = outputFiles.map(({ text }) => text).join('\n');
  return new Script(`(() => { ${code} return services; })()`);
}

/** What the services do for the host, inside the context. */
interface Services {
  install(scope: unknown, run: Run): void;
  functionsOf(scope: unknown): readonly string[];
  follow(make: unknown, outcome: Outcome): void;
  invoke(scope: unknown, call: Call, run: Run): void;
  releaseLocks(run: Run): void;
}

/** A call of a function of the script's, and what becomes of it. */
export interface Call {
  readonly name: string;
  readonly words: Words;
  readonly outcome: Outcome;
}

/** What a function is called with. */
export interface Words {
  readonly event?: RunEvent;
  /** From a page, which gets what is returned as text too. */
  readonly json?: string;
  /** From a formula, which gets cells. */
  readonly cells?: readonly Given[];
}

export interface Outcome {
  state: 'waiting' | 'done' | 'failed';
  value?: unknown;
  error?: unknown;
}

/**
 * One run of a script in a context of its own: Google keeps no globals from one run to the next. It has a queue of its own for
 * promises too, which is worked off before `call` returns: what then is still waiting waits for ever.
 */
export class Execution {
  private readonly context = createContext({}, { microtaskMode: 'afterEvaluate' });
  private readonly services: Services;
  private readonly scope: Record<string, unknown>;

  constructor(
    services: Script,
    code: Script,
    readonly run: Run,
  ) {
    this.services = services.runInContext(this.context) as Services;
    this.scope = this.evaluate('globalThis') as Record<string, unknown>;
    this.services.install(this.scope, run);
    this.within(() => code);
  }

  /** The value of an expression, which may be a promise's; rejects and throws alike. */
  call(expression: string): unknown {
    const make = this.evaluate(`(() => (${expression}))`);
    return this.settled(expression, (outcome) => this.services.follow(make, outcome));
  }

  /** Calls a function of the script by its name. */
  invoke(name: string, words: Words = {}): unknown {
    return this.settled(name, (outcome) =>
      this.services.invoke(this.scope, { name, words, outcome }, this.run),
    );
  }

  /** The functions that the script has by name. */
  functions(): readonly string[] {
    return this.services.functionsOf(this.scope);
  }

  /** What Google does when a script is through: its writes are carried out, its locks fall. */
  end(): void {
    this.services.releaseLocks(this.run);
  }

  private settled(shown: string, begin: (outcome: Outcome) => void): unknown {
    const outcome: Outcome = { state: 'waiting' };
    this.within(() => {
      this.scope[BEGIN] = () => begin(outcome);
      return new Script(
        `(({ ${BEGIN} }) => { delete globalThis.${BEGIN}; ${BEGIN}(); })(globalThis)`,
      );
    });
    if (outcome.state === 'failed') throw outcome.error;
    if (outcome.state === 'waiting') throw new Error(`${shown} never came to an end.`);
    return outcome.value;
  }

  /** Runs a script, and all promises that it makes, for as long as Google lets it. */
  private within(make: () => Script): void {
    try {
      make().runInContext(this.context, { timeout: this.run.longest });
    } catch (error) {
      if ((error as { readonly code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw error;
      throw new Error('Exceeded maximum execution time', { cause: error });
    }
  }

  private evaluate(code: string): unknown {
    return new Script(code).runInContext(this.context);
  }
}

/** By what name a script's own context knows how a run begins, until it has begun. */
const BEGIN = '__begin';
