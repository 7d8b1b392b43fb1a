import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Deed, useDeed } from '../deed';
import { useDesk } from '../desk';
import type { Fix, FixUndo, Problem, Problems } from '../protocol';
import { useWords } from '../words';

/** A repair that was made. */
export interface FixMade {
  readonly where: string;
  readonly fix: Fix;
  readonly undo: FixUndo;
}

export interface Fixing {
  readonly deed: Deed<'fixProblem'>;
  readonly undoing: Deed<'undoFix'>;
  readonly list: RefObject<HTMLDivElement | null>;
  /** The problem whose repair was asked for last. */
  readonly current: string | undefined;
  readonly made: FixMade | undefined;
  fix(problem: Problem, fix: Fix): Promise<void>;
  undo(made: FixMade): Promise<void>;
}

/** What tells one problem from another. */
export const keyOf = ({ where, what }: Problem): string => `${where} ${what}`;

/** Repairs one problem at a time; whoever works by keyboard goes on with the next. */
export function useFixing(problems: Problems): Fixing {
  const words = useWords().problems;
  const { keep, announce } = useDesk();
  const deed = useDeed('fixProblem');
  const undoing = useDeed('undoFix');
  const [current, setCurrent] = useState<string>();
  const [made, setMade] = useState<FixMade>();
  const list = useRef<HTMLDivElement>(null);
  const next = useRef(NOWHERE);
  useEffect(() => {
    focusProblem(list.current, next.current);
    next.current = NOWHERE;
  }, [problems]);
  const fix = async (problem: Problem, asked: Fix) => {
    setCurrent(keyOf(problem));
    const reply = await deed.run(asked);
    if (!reply?.ok) return;
    next.current = focusedProblem(list.current);
    const { problems: left, undo: way } = reply.value;
    setMade({ where: problem.where, fix: asked, undo: way });
    keep({ readProblems: left });
    announce(`${words.fixed(problem.where, asked.from, asked.to)} ${words.heading(left.total)}.`);
  };
  const undo = async ({ where, fix: { from }, undo: way }: FixMade) => {
    const reply = await undoing.run(way);
    if (!reply?.ok) return;
    next.current = 0;
    setMade(undefined);
    keep({ readProblems: reply.value });
    announce(`${words.putBack(where, from)} ${words.heading(reply.value.total)}.`);
  };
  return { deed, undoing, list, current, made, fix, undo };
}

const NOWHERE = -1;

const itemsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('.problem') ?? []),
];

/** Which of the problems the keyboard is at. */
const focusedProblem = (list: HTMLElement | null): number =>
  itemsIn(list).findIndex((item) => item.contains(document.activeElement));

/** The problem that has moved up into the place; the heading where there is none left. */
function focusProblem(list: HTMLElement | null, index: number): void {
  if (index === NOWHERE) return;
  const items = itemsIn(list);
  const item = items[Math.min(index, items.length - 1)];
  const target = item?.querySelector<HTMLElement>('button') ?? document.querySelector('h2');
  target?.focus();
}
