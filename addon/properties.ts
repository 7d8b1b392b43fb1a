// Properties of the document are shared by everybody who uses Daybook in it, and by nobody else.

type Properties = Readonly<Record<string, string>>;

let known: Properties | undefined;

/** All properties as they are now. */
export function freshProperties(): Properties {
  known = PropertiesService.getDocumentProperties().getProperties();
  return known;
}

/** All properties as this run last saw them. */
export const readProperties = (): Properties => known ?? freshProperties();

export function deleteProperty(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
  const { [key]: _, ...rest } = readProperties();
  known = rest;
}

export function setProperties(changed: Properties): void {
  PropertiesService.getDocumentProperties().setProperties({ ...changed });
  known = { ...known, ...changed };
}
