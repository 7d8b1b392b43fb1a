import type { Proof } from '../../template';

/** Tests stand in the same files as the clauses. */
export const proofsIn =
  (file: string) =>
  (title: string): Proof => ({
    file: `test/contracts/livelihoods-cluster/${file}.test.ts`,
    title,
  });
