/** What time it is on the host. It never goes back. */
export interface Clock {
  now(): number;
  /** Lets time pass. */
  pass(milliseconds: number): void;
}

/** A clock that stands still but for what is passed. */
export function stillClock(start: number): Clock {
  let now = start;
  return {
    now: () => now,
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}

/** A clock that goes with this machine's, ahead of it by whatever was passed. */
export function goingClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    pass(milliseconds) {
      ahead += milliseconds;
    },
  };
}
