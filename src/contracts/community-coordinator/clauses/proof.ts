import type { Proof } from '../../template';

export const proof = (title: string): Proof => ({
  file: 'test/contracts/community-coordinator.test.ts',
  title,
});
