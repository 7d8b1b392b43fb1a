import { Refusal } from '../../src/model/refusal';
import { locked } from '../locked';
import { deleteProperty, freshProperties, readProperties, setProperties } from '../properties';
import { said } from '../said';

/** The entry point that the clock calls. */
export const HANDLER = 'sendMonthlySummary';
const KEY = 'monthly-mail';
/** Early on the first of the month. */
const HOUR = 6;

const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

export const mayMail = (): void => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);

/** As whom the monthly mail runs; nobody while it is off. */
export const runsAs = (): string | undefined => readProperties()[KEY];

/** Google keeps triggers of one person from everybody else, so that it is written down that there is one. */
export function switchOn(timeZone: string): void {
  mayMail();
  locked(() => {
    const other = freshProperties()[KEY];
    if (other !== undefined)
      throw new Refusal('open-elsewhere', {}, said().addon.monthly.alreadyOn(other));
    deleteTriggers();
    ScriptApp.newTrigger(HANDLER)
      .timeBased()
      .onMonthDay(1)
      .atHour(HOUR)
      .inTimezone(timeZone)
      .create();
    setProperties({ [KEY]: Session.getEffectiveUser().getEmail() });
  });
}

/** Also somebody else's: their trigger finds itself switched off, and goes away. */
export function switchOff(): void {
  locked(() => {
    deleteTriggers();
    deleteProperty(KEY);
  });
}

/** One's own; Google shows no others. */
export function deleteTriggers(): void {
  for (const trigger of ScriptApp.getUserTriggers(SpreadsheetApp.getActive()))
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}
