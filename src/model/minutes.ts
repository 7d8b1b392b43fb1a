declare const unit: unique symbol;

/** A length of time in whole minutes. */
export type Minutes = number & { readonly [unit]: true };

/** A time of day in whole minutes since midnight; 1440 is the midnight that ends the day. */
export type MinuteOfDay = number;

export const MINUTES_IN_DAY = 1440;

export const minutes = (count: number): Minutes => Math.round(count) as Minutes;

export const hours = (count: number): Minutes => minutes(count * 60);
