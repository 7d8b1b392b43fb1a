import { run } from './cli/run';

// Whoever reads on, such as `head`, may have seen enough: that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isLive: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => Date.now(),
});
