import { run } from './cli/run';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isLive: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => Date.now(),
});
