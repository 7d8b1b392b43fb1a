/** One thing to be timed. */
export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** How often each is run, turn about, so that whatever else the machine does falls on all alike. */
const TURNS = 7;

/** The median time of each contender in milliseconds, by name. */
export async function timed(
  contenders: readonly Contender[],
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { run } of contenders) await run();
  for (let turn = 0; turn < TURNS; turn++)
    for (const { name, run } of contenders) {
      const started = performance.now();
      await run();
      times.get(name)?.push(performance.now() - started);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
