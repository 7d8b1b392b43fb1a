import { useRef } from 'preact/hooks';
import { VIEWS, type View } from '../protocol';
import { useWords } from '../words';
import { Icon } from './icon';

interface TabsProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

export const tabId = (view: View): string => `tab-${view}`;
export const PANEL_ID = 'panel';

/** Arrow keys move along the tabs; Enter or Space opens one, because opening asks Google and takes a moment. */
export const Tabs = ({ view, onChoose }: TabsProps) => {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const from = tabs.indexOf(document.activeElement as HTMLElement);
    const to = TARGETS[event.key]?.(from, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.viewsLabel} ref={list} onKeyDown={move}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === view}
          aria-controls={PANEL_ID}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          <Icon name={name} />
          <span>{words.views[name]}</span>
        </button>
      ))}
    </div>
  );
};

type Target = (from: number, count: number) => number;

const next: Target = (from, count) => (from + 1) % count;
const previous: Target = (from, count) => (from + count - 1) % count;

const TARGETS: Readonly<Record<string, Target>> = {
  ArrowRight: next,
  ArrowDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Home: () => 0,
  End: (_, count) => count - 1,
};
