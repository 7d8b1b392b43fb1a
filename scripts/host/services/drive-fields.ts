type Resource = Readonly<Record<string, unknown>>;

/** Of a resource, what was asked for: `id,name`, `files(id,owners/emailAddress)` or `*`. */
export function chosenFields(resource: Resource, fields: string): Resource {
  const chosen: Record<string, unknown> = {};
  for (const field of partsOf(fields)) {
    if (field === '*') return { ...resource };
    const [, name = '', inner] = /^([^(/]+)(?:\((.*)\)|\/(.*))?$/s.exec(field) ?? [];
    const within = inner ?? /\/(.*)$/.exec(field)?.[1];
    const value = resource[name];
    if (value !== undefined) chosen[name] = within === undefined ? value : inside(value, within);
  }
  return chosen;
}

const inside = (value: unknown, fields: string): unknown =>
  Array.isArray(value)
    ? value.map((item) => chosenFields(item as Resource, fields))
    : chosenFields(value as Resource, fields);

/** What stands between commas that no brackets enclose. */
function partsOf(fields: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of fields.replace(/\s/g, '')) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
