import type { Messages } from '../message';
import { cells } from './issues/cells';
import { contract } from './issues/contract';
import { rows } from './issues/rows';
import { time } from './issues/time';

export const issues = { ...cells, ...rows, ...time, ...contract } satisfies Messages;
