import type { StandingWords } from '../standing';
import { average } from './standings/average';
import { pattern } from './standings/pattern';
import { payment } from './standings/payment';
import { progress } from './standings/progress';
import { proof } from './standings/proof';
import { register } from './standings/register';

/** Where each kind of clause stands, and what must happen next, as one would tell a board. */
export const standings: StandingWords = {
  ...average,
  ...progress,
  ...pattern,
  ...register,
  ...proof,
  ...payment,
};
