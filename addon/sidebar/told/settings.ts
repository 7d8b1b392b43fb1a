import type { Language } from '../../../src/words/language';
import type { Preview } from './documents';
import type { CellPlace, Choice } from './shared';

export interface Settings {
  readonly language: Language;
  readonly languages: readonly Choice[];
  readonly monthlyMail: MonthlyMail;
  readonly recipients: readonly RecipientView[];
  /** Where recipients are changed. */
  readonly recipientsPlace?: CellPlace;
}

export interface MonthlyMail {
  readonly isOn: boolean;
  /** `runs as anna@example.org, early on the 1st` */
  readonly sentence: string;
  /** What would be sent next, as it stands: shown before it can be switched on. */
  readonly preview?: Preview;
  /** Which letters of the last round did not go out, why, and what to do. */
  readonly unsent?: string;
}

export interface RecipientView {
  readonly name: string;
  readonly email: string;
  readonly report: string;
  readonly language: string;
}

export interface SettingsChange {
  readonly language?: string;
  readonly monthlyMail?: boolean;
  /** Sends what is left of the last round. */
  readonly sendUnsent?: boolean;
}
