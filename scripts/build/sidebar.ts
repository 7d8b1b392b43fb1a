import { build } from 'esbuild';
import { TARGET } from './target';

/** The sidebar as one page that asks nobody for anything: Google serves it as it is. */
export async function bundleSidebar(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  const partOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return pageOf(fitForScript(partOf('.js')), partOf('.css'));
}

const pageOf = (script: string, style: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<base target="_blank">
<title>Daybook</title>
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;

/** Inside a page, these would end the script or begin a comment; in JavaScript the backslash means nothing. */
const fitForScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '<\\');
