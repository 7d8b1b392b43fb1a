import { buildInto, coldTime } from './build/bundle';
import { callsOf } from './build/google-calls';
import { lackingInHost } from './build/lacking';

const lacking = await lackingInHost(callsOf('addon/tsconfig.json'));
if (lacking.length > 0)
  throw new Error(
    `The local host has no ${lacking.join(', ')}: what cannot be tried here must not be pushed. Add it in scripts/host/services.`,
  );

const started = performance.now();
const { code, entryPoints, sidebar } = await buildInto('dist');
const took = performance.now() - started;
const kilobytes = (text: string): number => Math.round(Buffer.byteLength(text) / 1000);

console.log(
  [
    `Built dist/ in ${Math.round(took)} ms: addon.js ${kilobytes(code)} kB, sidebar.html ${kilobytes(sidebar)} kB.`,
    `It is ready ${coldTime(code).toFixed(1)} ms after Google begins to load it (measured here).`,
    `Google can call: ${entryPoints.join(', ')}.`,
  ].join('\n'),
);
