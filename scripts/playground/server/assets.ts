import { build } from 'esbuild';

/** The page's files by their names. */
export type Assets = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

/** One script and one style sheet, with all that they need inside. */
export async function buildPage(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/playground/page/page.tsx'],
    ...{ bundle: true, minify: true, write: false, outdir: '.', target: 'es2022', format: 'iife' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error' },
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return new Map([
    ['', { type: 'text/html; charset=utf-8', text: HTML }],
    ['page.js', { type: 'text/javascript; charset=utf-8', text: textOf('.js') }],
    ['page.css', { type: 'text/css; charset=utf-8', text: textOf('.css') }],
  ]);
}

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Daybook playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script src="page.js" defer></script>
</head>
<body></body>
</html>
`;
