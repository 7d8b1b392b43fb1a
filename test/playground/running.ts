import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The playground as a person starts it, in a process of its own. */
export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+/;

/** Starts the playground with what is written after `npm run playground --`, and waits until it says where it is. */
export async function startPlayground(...words: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/playground.ts', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressFrom(child);
  return {
    address,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, failed) => {
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const found = ADDRESS.exec(said);
      if (found) done(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => failed(new Error(`The playground ended: ${said}`)));
  });
}
