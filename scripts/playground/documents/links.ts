import { type Package, walk } from '../../workbook/xlsx/package';
import { relationshipsPart } from '../../workbook/xlsx/relationships';

/** Where the hyperlinks of a part lead, by their ids: to pages and mail addresses, and nowhere else. */
export function readRelationshipTargets(pkg: Package, part: string): ReadonlyMap<string, string> {
  const rels = relationshipsPart(part);
  const targets = new Map<string, string>();
  if (!pkg.has(rels)) return targets;
  walk(pkg, rels, (cursor) => {
    while (cursor.next() !== 'end') {
      if (cursor.token !== 'open' || cursor.attribute('TargetMode') !== 'External') continue;
      const target = cursor.attribute('Target') ?? '';
      if (/^(https?|mailto):/i.test(target)) targets.set(cursor.attribute('Id') ?? '', target);
    }
  });
  return targets;
}
