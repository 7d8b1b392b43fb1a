import type { StandingWords } from '../standing';
import { average } from './standings/average';
import { pattern } from './standings/pattern';
import { payment } from './standings/payment';
import { progress } from './standings/progress';
import { proof } from './standings/proof';
import { register } from './standings/register';

export const standings: StandingWords = {
  ...average,
  ...progress,
  ...pattern,
  ...register,
  ...proof,
  ...payment,
};
