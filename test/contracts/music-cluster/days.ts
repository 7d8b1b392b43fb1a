/** A day of this contract: 7 h 30 min. */
export const DAY_IN_MINUTES = 450;
export const minutesOf = (days: number): number => Math.round(days * DAY_IN_MINUTES);
