import { lastMonth } from '../../src/render/monthly-letters';
import { examined } from '../examined';
import { told } from '../failure';
import { freshProperties, setProperties } from '../properties';
import { said } from '../said';
import { deliver } from './deliver';
import { begin, settle } from './round';
import { deleteTriggers, runsAs } from './switch';

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
    try {
      settle('failed');
    } finally {
      mailOneself(said().addon.monthly.failed, told(error).sentence);
    }
  }
}

async function send(): Promise<void> {
  const found = await examined();
  const month = lastMonth(found);
  if (!month || !begin(month.name)) return;
  const unsent = deliver(found);
  if (unsent.length === 0) return;
  const { monthly } = said().addon;
  const rows = unsent.map(({ row }) => row).join(', ');
  mailOneself(monthly.failed, monthly.notSent(rows, unsent.length));
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
  settle('failed');
  return false;
}
