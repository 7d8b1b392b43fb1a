/** What is usual where a language is spoken: a contract that says nothing of its country begins with it. */
export const home = {
  locale: 'en-GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  dayLength: '7.5 h',
} as const;
