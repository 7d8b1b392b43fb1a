import { Script } from 'node:vm';
import type { Cell } from '../../src/workbook/cell';
import { readApi } from './api';
import type { HostBook, HostCell } from './book/book';
import { hostCell, plainCell } from './book/load';
import { handedOver, scriptError } from './bridge';
import { Calculation, type Result } from './calculation';
import { type Clock, goingClock } from './clock';
import { bundleServices, Execution, type Words } from './execution';
import type { Network } from './fetching';
import { newRun } from './new-run';
import { type Project, projectOf } from './project';
import type { Menu, MenuItem, Run, RunEvent, RunOptions, Why } from './run';
import type { Screen } from './screen';
import { type HostTrigger, nextDue } from './triggers';
import { type Edit, typeInto } from './typing';
import { type HostUser, newWorld, type World } from './world';

/**
 * A spreadsheet that is open in Google Sheets, with a script that belongs to it. All of it happens at once: a call
 * returns when the script has run to its end, and whatever the script asked was answered by the screen.
 */
export interface Host {
  /** The spreadsheet. Its cells never change in place: a cell that is another object has changed. */
  readonly book: HostBook;
  /** Whatever else lasts: the clock, who is there, properties, caches and locks. */
  readonly world: World;
  /** Opens the spreadsheet: what is then in its menu. */
  open(options?: RunOptions): readonly MenuItem[];
  /** Installs the script as an add-on while the spreadsheet is open: what is then in its menu. */
  install(options?: RunOptions): readonly MenuItem[];
  /** The menus as they were drawn when the spreadsheet was last opened. */
  readonly menus: readonly Menu[];
  /** Chooses a menu item by what it says. */
  choose(label: string, options?: RunOptions): Run;
  /** Runs a function of the script by its name, from the loading of the script to its end. */
  start(name: string, options?: RunOptions): Run;
  /** What a page may ask for: the functions that the script declares, but those that end in an underscore. */
  functions(): readonly string[];
  /** Asks as a page does with `google.script.run`, and returns what its success handler gets; fails with a `ScriptError`. */
  ask(name: string, ...words: unknown[]): unknown;
  /** Types as a person does. Sheets may refuse it (`EditRefused`); otherwise the script is told, if it has an `onEdit`. */
  type(edit: Edit): readonly Run[];
  /**
   * Lets time pass until an instant, with all that comes of it: every clock trigger that falls due on the way goes off,
   * in its turn and as its maker, with nobody at the window.
   */
  moveClock(to: number): readonly Run[];
  /**
   * Computes one of the script's custom functions, given values and areas of values as a formula gives them. Formulas
   * that call one are computed by themselves: when the spreadsheet opens, and after whatever changes what they rest on.
   */
  compute(name: string, ...words: readonly (Cell | readonly (readonly Cell[])[])[]): Lines;
  /** Calls back after every run, whatever started it and whether it failed; returns how to stop that. */
  watch(seen: (run: Run) => void): () => void;
  /** A run that goes on until it is ended. */
  execution(options?: RunOptions): Execution;
}

type Lines = readonly (readonly Cell[])[];

export interface HostOptions {
  readonly user?: HostUser;
  /** Where there is none, the host goes with this machine's clock. */
  readonly clock?: Clock;
  /** Who answers questions, and sees pages and toasts. */
  readonly screen?: Partial<Screen>;
  /** What scripts find on the network; nothing, where it is absent. */
  readonly network?: Network;
}

export async function openHost(
  book: HostBook,
  given: string | Project,
  { user, clock = goingClock(), screen = {}, network = () => undefined }: HostOptions = {},
): Promise<Host> {
  const project = projectOf(given);
  const world = newWorld(clock, user);
  const around = { book, world, project, api: readApi(), screen, network };
  const services = await bundleServices();
  return new LocalHost(around, services, new Script(project.code, { filename: 'Code.gs' }));
}

type Around = Parameters<typeof newRun>[0];

class LocalHost implements Host {
  menus: readonly Menu[] = [];
  private declared: readonly string[] | undefined;
  private calculation: Calculation | undefined;
  private readonly watchers = new Set<(run: Run) => void>();

  constructor(
    private readonly around: Around,
    private readonly services: Script,
    private readonly code: Script,
  ) {}

  get book(): HostBook {
    return this.around.book;
  }

  get world(): World {
    return this.around.world;
  }

  open(options: RunOptions = {}): readonly MenuItem[] {
    const event = { kind: 'open' } as const;
    const run = this.start('onOpen', { why: 'open', authMode: 'LIMITED', event, ...options });
    this.calculate();
    this.menus = [...run.menus, ...this.pull('ON_OPEN', 'open', event).flatMap((one) => one.menus)];
    return run.menu;
  }

  install(options: RunOptions = {}): readonly MenuItem[] {
    const event = { kind: 'open' } as const;
    const { menu, menus } = this.start('onInstall', { why: 'install', event, ...options });
    this.menus = menus;
    return menu;
  }

  choose(label: string, options: RunOptions = {}): Run {
    const item = this.open().find((each) => each.label === label);
    if (!item) throw new Error(`The menu has no “${label}”.`);
    return this.start(item.run, { why: 'menu', ...options });
  }

  start(name: string, options: RunOptions = {}): Run {
    const { event } = options;
    const outcome = this.carryOut(name, options, event ? { event } : {});
    this.calculate();
    return succeeded(outcome).run;
  }

  functions(): readonly string[] {
    this.declared ??= this.execution().functions();
    return this.declared;
  }

  ask(name: string, ...words: unknown[]): unknown {
    if (!this.functions().includes(name))
      throw new TypeError(`google.script.run.${name} is not a function`);
    const outcome = this.carryOut(name, { why: 'sidebar' }, { json: handedOver(words) });
    this.calculate();
    if (outcome.run.failure) throw scriptError(outcome.run.failure.error);
    return JSON.parse(String(outcome.value));
  }

  type(edit: Edit): readonly Run[] {
    const event = typeInto(this.book, this.world.user.email, this.world.clock.now(), edit);
    const simple = this.functions().includes('onEdit')
      ? [this.carryOut('onEdit', { why: 'edit', authMode: 'LIMITED' }, { event }).run]
      : [];
    const runs = [...simple, ...this.pull('ON_EDIT', 'edit', event)];
    this.calculate();
    return runs;
  }

  moveClock(to: number): readonly Run[] {
    const { clock } = this.world;
    const runs: Run[] = [];
    for (let due = this.nextDue(to); due; due = this.nextDue(to)) {
      const { trigger, at } = due;
      clock.pass(Math.max(0, at - clock.now()));
      trigger.since = at;
      runs.push(this.pulled(trigger, 'clock', { kind: 'clock', at }));
    }
    clock.pass(Math.max(0, to - clock.now()));
    this.calculate();
    return runs;
  }

  compute(name: string, ...words: readonly (Cell | Lines)[]): Lines {
    const cells = words.map((word) =>
      Array.isArray(word)
        ? (word as Lines).map((line) => line.map((cell) => hostCell(cell)))
        : hostCell(word as Cell),
    );
    const outcome = succeeded(this.carryOut(name, OF_A_CELL, { cells }));
    return (outcome.value as readonly (readonly HostCell[])[]).map((line) => line.map(plainCell));
  }

  private calculate(): void {
    this.calculation ??= new Calculation(this.book, this.functions(), (name, cells) => {
      const { run, value } = this.carryOut(name, OF_A_CELL, { cells });
      return run.failure ? { error: '#ERROR!' } : (value as Result);
    });
    this.calculation.run();
  }

  watch(seen: (run: Run) => void): () => void {
    this.watchers.add(seen);
    return () => this.watchers.delete(seen);
  }

  execution(options?: RunOptions): Execution {
    return new Execution(this.services, this.code, newRun(this.around, options));
  }

  private nextDue(to: number): { trigger: HostTrigger; at: number } | undefined {
    return this.world.triggers
      .map((trigger) => ({ trigger, at: nextDue(trigger, this.book.history) ?? Infinity }))
      .filter(({ at }) => at <= to)
      .sort((one, other) => one.at - other.at)[0];
  }

  private pull(kind: HostTrigger['kind'], why: Why, event: RunEvent): readonly Run[] {
    const pulled = this.world.triggers.filter((trigger) => trigger.kind === kind);
    return pulled.map((trigger) => this.pulled(trigger, why, event));
  }

  /** Runs what a trigger calls, as whoever made it. */
  private pulled({ uid, handler, owner, kind }: HostTrigger, why: Why, event: RunEvent): Run {
    const { user } = this.world;
    const maker = owner === user.email ? user : { ...user, email: owner };
    const options = { why, user: maker, hasUi: kind !== 'CLOCK' };
    return this.carryOut(handler, options, { event: { ...event, triggerUid: uid } }).run;
  }

  /** What the run fails with is kept; whoever waits for it may throw it on. */
  private carryOut(name: string, options: RunOptions, words: Words): Outcome {
    const run = newRun(this.around, { name, ...options });
    let execution: Execution | undefined;
    let value: unknown;
    try {
      execution = new Execution(this.services, this.code, run);
      value = execution.invoke(name, words);
    } catch (error) {
      run.failure = { error };
    }
    try {
      execution?.end();
    } catch (error) {
      run.failure ??= { error };
    }
    for (const seen of this.watchers) seen(run);
    return { run, value };
  }
}

const OF_A_CELL = { why: 'cell', authMode: 'CUSTOM_FUNCTION', hasUi: false } as const;

interface Outcome {
  readonly run: Run;
  readonly value: unknown;
}

function succeeded(outcome: Outcome): Outcome {
  if (outcome.run.failure) throw outcome.run.failure.error;
  return outcome;
}
