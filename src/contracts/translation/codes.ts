import type { Template } from '../template';

/** What stays as it is in every language: codes, references and marks of a template. */
export function codesIn(template: Template): ReadonlySet<string> {
  const entries = template.lists.flatMap((list) => list.entries);
  return new Set(
    [
      ...entries.flatMap(({ code, tags = '' }) => [code, ...tags.split(',')]),
      ...template.terms.map(({ ref }) => ref),
      ...template.reports.map(({ report }) => report),
      ...template.milestones.flatMap(({ id = '' }) => id),
    ].map((code) => code.trim()),
  );
}
