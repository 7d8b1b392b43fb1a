import { type Package, walk } from './package';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the rest differs between the two dialects of the format. */
  readonly kind: string;
  /** The part it leads to; outside links are left out. */
  readonly target: string;
}

/** Where a part's links are kept; those of the whole file for `''`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** All links from a part to other parts. */
export function readRelationships(
  pkg: Pick<Package, 'file' | 'has' | 'text'>,
  part: string,
): readonly Relationship[] {
  const rels = relationshipsPart(part);
  if (!pkg.has(rels)) return [];
  return walk(pkg, rels, (cursor) => {
    const found: Relationship[] = [];
    while (cursor.next() !== 'end') {
      if (cursor.token !== 'open' || !cursor.is('Relationship')) continue;
      const type = cursor.attribute('Type') ?? '';
      const target = cursor.attribute('Target') ?? '';
      if (cursor.attribute('TargetMode') === 'External') continue;
      found.push({
        id: cursor.attribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(part, target),
      });
    }
    return found;
  });
}

function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
