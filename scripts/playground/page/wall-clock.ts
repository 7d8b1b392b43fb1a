/** Nine in the morning: whatever runs early in the day has run by then. */
const MORNING = 'T09:00';

const dayText = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

const numbers = (wall: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = wall.slice(0, 10).split('-').map(Number);
  return [year, month - 1, day];
};

/** The morning after what a wall clock shows (`2026-11-20T09:00`). */
export function tomorrow(wall: string): string {
  const [year, month, day] = numbers(wall);
  return dayText(year, month, day + 1) + MORNING;
}

/** The morning of the first of the month after. */
export function firstOfNextMonth(wall: string): string {
  const [year, month] = numbers(wall);
  return dayText(year, month + 1, 1) + MORNING;
}
