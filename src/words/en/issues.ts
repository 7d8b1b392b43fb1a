import type { Messages } from '../message';
import { cells } from './issues/cells';
import { contract } from './issues/contract';
import { rows } from './issues/rows';
import { time } from './issues/time';

/** What is wrong, why it matters and what to do, for every kind of issue. */
export const issues = { ...cells, ...rows, ...time, ...contract } satisfies Messages;
