import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Button } from './button';

const AT_ONCE = 25;

interface FewProps<Item> {
  readonly items: readonly Item[];
  /** Side by side, as far as there is room. */
  readonly isInLine?: boolean;
  readonly children: (item: Item) => ComponentChildren;
}

/** A long list, a stretch at a time. */
export function Few<Item>({ items, isInLine = false, children }: FewProps<Item>) {
  const words = useWords();
  const [count, setCount] = useState(AT_ONCE);
  const left = items.length - count;
  return (
    <>
      <ul class={isInLine ? 'list in-line' : 'list'}>{items.slice(0, count).map(children)}</ul>
      {left > 0 && (
        <Button kind="quiet" onPress={() => setCount(count + AT_ONCE)}>
          {words.showMore(Math.min(left, AT_ONCE), left)}
        </Button>
      )}
    </>
  );
}
