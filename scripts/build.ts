import { buildInto, coldTime } from './build/bundle';

const started = performance.now();
const { code, entryPoints } = await buildInto('dist');
const took = performance.now() - started;

console.log(
  [
    `Built dist/addon.js: ${Math.round(Buffer.byteLength(code) / 1000)} kB in ${Math.round(took)} ms.`,
    `It is ready ${coldTime(code).toFixed(1)} ms after Google begins to load it (measured here).`,
    `Google can call: ${entryPoints.join(', ')}.`,
  ].join('\n'),
);
