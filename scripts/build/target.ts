/** Apps Script reads classes with `#private` or static fields as syntax errors; this target rewrites them. */
export const TARGET = 'es2020';
