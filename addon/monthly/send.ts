import { type Letter, lastMonth, monthlyLetters } from '../../src/render/monthly-letters';
import { examined } from '../examined';
import { told } from '../failure';
import { locked } from '../locked';
import { freshProperties, setProperties } from '../properties';
import { said } from '../said';
import { deleteTriggers, runsAs } from './switch';

/** The last month that was mailed about. */
const SENT = 'monthly-mail-sent';
/** The last day on which somebody was asked to allow Daybook again. */
const ASKED = 'asked-to-allow';

/** Mails the summary of the month just over, once. There is no window here, and Google reports no failures. */
export async function sendMonthly(): Promise<void> {
  if (!isAllowed()) return;
  if (runsAs() !== Session.getEffectiveUser().getEmail()) {
    deleteTriggers();
    return;
  }
  try {
    await send();
  } catch (error) {
    mailOneself(said().addon.monthly.failed, told(error).sentence);
  }
}

async function send(): Promise<void> {
  const found = await examined();
  const month = lastMonth(found);
  if (!month || !claimed(month.name)) return;
  const unsent = monthlyLetters(month, found).filter((letter) => !mailed(letter));
  if (unsent.length === 0) return;
  const { monthly } = said().addon;
  const rows = unsent.map(({ row }) => row).join(', ');
  mailOneself(monthly.failed, monthly.notSent(rows, unsent.length));
}

/** Whether this run is the one that mails about a month; a second one, however it came about, is not. */
const claimed = (month: string): boolean =>
  locked(() => {
    const sent = freshProperties()[SENT];
    if (sent !== undefined && sent >= month) return false;
    setProperties({ [SENT]: month });
    return true;
  });

/** Whether Google took a letter: one that it refuses keeps nobody else from theirs. Why may name an address. */
function mailed({ to, subject, html, text }: Letter): boolean {
  try {
    MailApp.sendEmail({ to, subject, htmlBody: html, body: text, name: said().addon.title });
    return true;
  } catch {
    return false;
  }
}

const mailOneself = (subject: string, body: string): void => {
  const to = Session.getEffectiveUser().getEmail();
  if (MailApp.getRemainingDailyQuota() > 0) MailApp.sendEmail({ to, subject, body });
};

/** Triggers go off even where a person has taken a permission back: they are asked for it again, once a day. */
function isAllowed(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return true;
  const today = String(Math.floor(Date.now() / 86_400_000));
  if (freshProperties()[ASKED] === today) return false;
  setProperties({ [ASKED]: today });
  const { monthly } = said().addon;
  mailOneself(monthly.failed, monthly.allowAgain(info.getAuthorizationUrl()));
  return false;
}
