/** Those of the same kind together, in the order in which the kinds first come. */
export function grouped<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
): readonly (readonly [kind: string, items: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(kindOf(item));
    if (group) group.push(item);
    else groups.set(kindOf(item), [item]);
  }
  return [...groups];
}
