import { useState } from 'preact/hooks';
import type { MenuEntry } from '../protocol';
import { WORDS } from '../words';

/** *Extensions ▸ Daybook*, made of what the script put there. */
export function Menu({
  entries,
  choose,
}: {
  readonly entries: readonly MenuEntry[];
  readonly choose: (run: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav class="menu">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {WORDS.extensions}
      </button>
      {isOpen && (
        <div role="menu">
          <h2 class="menu-name">{WORDS.daybook}</h2>
          {entries.map(({ label, run }) => (
            <button
              key={run}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                choose(run);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </nav>
  );
}
