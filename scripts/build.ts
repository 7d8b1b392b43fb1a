import { buildInto, coldTime } from './build/bundle';

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
