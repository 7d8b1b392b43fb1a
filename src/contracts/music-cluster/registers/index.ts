import type { Register } from '../../template';
import { auditRegisters } from './audit';
import { developmentRegisters } from './development';
import { evidenceRegisters } from './evidence';
import { schoolRegisters } from './schools';

export const registers: readonly Register[] = [
  ...schoolRegisters,
  ...auditRegisters,
  ...developmentRegisters,
  ...evidenceRegisters,
];
