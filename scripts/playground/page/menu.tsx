import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../protocol/book';
import { WORDS } from '../words';

interface MenuProps {
  readonly entries: readonly MenuEntry[];
  choose(entry: MenuEntry): void;
}

/** How far each key moves within the menu. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** *Extensions ▸ Daybook*, made of what the script put there. */
export function Menu({ entries, choose }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const offered = entries.map(({ run }) => run).join(' ');
  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen, offered]);
  useEffect(() => {
    if (!isOpen) return;
    const away = ({ target }: Event): void => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (step) {
      event.preventDefault();
      const all = items();
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[step(at, all.length - 1)]?.focus();
    }
  }

  return (
    <nav class="menu" ref={place} aria-label={WORDS.menu}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {WORDS.extensions}
      </button>
      {isOpen && (
        <div class="menu-box">
          <p class="menu-name">{WORDS.daybook}</p>
          <div role="menu" tabIndex={-1} aria-label={WORDS.daybook} onKeyDown={pressed}>
            {entries.map((entry) => (
              <button
                key={entry.run}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  choose(entry);
                }}
              >
                {entry.label}
              </button>
            ))}
          </div>
        </div>
      )}
    </nav>
  );
}
