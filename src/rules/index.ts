import type { RuleKind } from '../model/term';
import { average } from './average';
import { band } from './band';
import { cap } from './cap';
import { consent } from './consent';
import { coverage } from './coverage';
import { evidence } from './evidence';
import { expiry } from './expiry';
import { instalments } from './instalments';
import { minimum } from './minimum';
import type { Rule } from './rule';
import { scorecard } from './scorecard';
import { share } from './share';
import { spread } from './spread';
import { stage } from './stage';
import { timeliness } from './timeliness';

/** Every rule, by its kind. */
export const RULES = {
  average,
  minimum,
  share,
  cap,
  spread,
  coverage,
  timeliness,
  instalments,
  stage,
  band,
  scorecard,
  expiry,
  consent,
  evidence,
} as const satisfies { readonly [Kind in RuleKind]: Rule<Kind> };
