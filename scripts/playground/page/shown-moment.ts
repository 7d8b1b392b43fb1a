const FORMAT = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
});

/** What a wall clock shows (`2026-11-20T09:00`), for people. */
export const shownMoment = (wall: string): string => FORMAT.format(new Date(`${wall}Z`));
