const KEY = 'revision';

// Properties of the document are shared by everybody who uses Daybook in it, and by nobody else.

/** How often Daybook has written into this spreadsheet, as far as anybody knows. */
export const revision = (): string | null =>
  PropertiesService.getDocumentProperties().getProperty(KEY);

export function nextRevision(before: string | null): string {
  const next = String(Number(before ?? 0) + 1);
  PropertiesService.getDocumentProperties().setProperty(KEY, next);
  return next;
}
