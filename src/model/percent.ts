/** A share of 1, between nothing and everything. */
export const within = (share: number, least = 0, most = 1): number =>
  Number.isNaN(share) ? least : Math.min(most, Math.max(least, share));

/** Whole per cent, where only nothing is 0 and only everything is 100. */
export const wholePercent = (share: number): number => {
  const exact = within(share) * 100;
  return exact > 0 && exact < 100 ? within(Math.round(exact), 1, 99) : exact;
};
