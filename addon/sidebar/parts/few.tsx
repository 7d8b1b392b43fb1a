import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Button } from './button';

const MANY = 25;

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly atOnce?: number;
  /** Side by side, as far as there is room. */
  readonly isInLine?: boolean;
  readonly children: (item: Item) => ComponentChildren;
}

/** A long list, a stretch at a time. */
export function Few<Item>({ items, atOnce = MANY, isInLine = false, children }: FewProps<Item>) {
  const words = useWords();
  const [count, setCount] = useState(atOnce);
  const left = items.length - count;
  return (
    <>
      <ul class={isInLine ? 'list in-line' : 'list'}>{items.slice(0, count).map(children)}</ul>
      {left > 0 && (
        <Button kind="quiet" onPress={() => setCount(count + atOnce)}>
          {words.showMore(Math.min(left, atOnce), left)}
        </Button>
      )}
    </>
  );
}
