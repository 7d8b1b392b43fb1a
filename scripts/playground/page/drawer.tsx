import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from '../words';

interface DrawerProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
  close(): void;
}

/** A part of the playground that lies over the sheet until it is closed. */
export function Drawer({ title, isWide, children, close }: DrawerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <section
      class={isWide ? 'drawer wide' : 'drawer'}
      aria-label={title}
      data-region
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="icon" aria-label={WORDS.close} onClick={close}>
          ×
        </button>
      </header>
      <div class="drawer-body">{children}</div>
    </section>
  );
}
