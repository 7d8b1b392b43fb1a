import { FUNCTION_HELP, type FunctionHelp } from '../../src/words/functions';

/**
 * A function at the top of the script for each name that Google may call. Functions for cells get the comment that
 * Google reads their help from: bundling leaves none, so it is written here.
 */
export function declarations(names: readonly string[]): string {
  const missing = Object.keys(FUNCTION_HELP).filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`Export ${missing.join(' and ')} from addon/main.ts: its help promises it.`);
  const help: Readonly<Record<string, FunctionHelp>> = FUNCTION_HELP;
  return names
    .map((name) => (help[name] ? forCells(name, help[name]) : declaration(name, '...args')))
    .join('\n');
}

const declaration = (name: string, parameters: string): string =>
  `function ${name}(${parameters}) { return addon.${name}(${parameters}); }`;

function forCells(name: string, { about, parameters, returns }: FunctionHelp): string {
  const lines = [
    about,
    '',
    ...Object.entries(parameters).map(([parameter, help]) => `@param {any} ${parameter} ${help}`),
    `@return {any} ${returns}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  return `${comment}\n${declaration(name, Object.keys(parameters).join(', '))}`;
}
