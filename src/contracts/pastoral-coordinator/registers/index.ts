import type { Register } from '../../template';
import { schoolRegisters } from './school';
import { supportRegisters } from './support';
import { yearGroupRegisters } from './year-group';

export const registers: readonly Register[] = [
  ...yearGroupRegisters,
  ...supportRegisters,
  ...schoolRegisters,
];
