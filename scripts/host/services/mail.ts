import { type Attachment, type Mail, recipientsOf } from '../mail';
import type { Run } from '../run';
import { type Blob, blobOf } from './blob';
import { Exception } from './exception';
import { service, standsFor } from './strict';
import { bytesIn } from './text-size';

type GoogleMail = GoogleAppsScript.Mail.MailApp;
type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Per message, for an account of one's own. */
const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS = 25 * 1024 * 1024;
const LARGEST_BODY = 200 * 1024;
const DAY = 86_400_000;

class MailApp implements GoogleMail {
  constructor(private readonly run: Run) {}

  /** Counts recipients, over a day from the first. */
  getRemainingDailyQuota(): number {
    const { world } = this.run;
    const since = this.run.now() - DAY;
    const sent = world.outbox.filter(({ from, at }) => from === this.run.user.email && at > since);
    return world.mailQuota - sent.reduce((sum, mail) => sum + recipientsOf(mail), 0);
  }

  sendEmail(...given: (string | Parameters)[]): void {
    const mail = this.mailOf(parametersOf(given));
    const recipients = recipientsOf(mail);
    if (recipients === 0) throw new Exception('Failed to send email: no recipient');
    if (recipients > MOST_RECIPIENTS)
      throw new Exception('Limit exceeded: Email Recipients Per Message.');
    refuseLarge(mail);
    if (recipients > this.getRemainingDailyQuota())
      throw new Exception('Service invoked too many times for one day: email.');
    this.run.world.outbox.push(mail);
  }

  private mailOf(given: Parameters): Mail {
    const images = Object.entries(given.inlineImages ?? {});
    return {
      from: this.run.user.email,
      at: this.run.now(),
      to: addressesIn(given.to),
      cc: addressesIn(given.cc),
      bcc: addressesIn(given.bcc),
      replyTo: addressesIn(given.replyTo).join(','),
      name: given.name ?? '',
      subject: given.subject ?? '',
      body: given.body ?? '',
      html: given.htmlBody ?? '',
      attachments: (given.attachments ?? []).map((source) => attachmentOf(blobOf(source))),
      inlineImages: Object.fromEntries(
        images.map(([key, source]) => [key, attachmentOf(blobOf(source))]),
      ),
    };
  }
}

/** `sendEmail` takes a message, or its parts one after another. */
function parametersOf(given: readonly (string | Parameters)[]): Parameters {
  const [first = '', second = '', third = '', fourth] = given;
  if (typeof first === 'object') return first;
  if (typeof fourth === 'string')
    return { to: first, replyTo: String(second), subject: String(third), body: fourth };
  return { ...fourth, to: first, subject: String(second), body: String(third) };
}

const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$/;

/** Addresses with commas between, each alone or as `Name <address>`. */
function addressesIn(text = ''): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const address = /<([^>]*)>$/.exec(part)?.[1] ?? part;
      if (!ADDRESS.test(address)) throw new Exception(`Invalid email: ${part}`);
      return address;
    });
}

const attachmentOf = ({ bytes, name, type }: Blob): Attachment => ({
  name: name ?? 'Untitled',
  type: type ?? 'application/octet-stream',
  bytes: Uint8Array.from(bytes),
});

function refuseLarge({ attachments, body, html }: Mail): void {
  const size = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attachments.length > MOST_ATTACHMENTS)
    throw new Exception('Limit exceeded: Email Attachments Per Message.');
  if (size > LARGEST_ATTACHMENTS)
    throw new Exception('Limit exceeded: Email Total Attachments Size.');
  if (bytesIn(body) > LARGEST_BODY || bytesIn(html) > LARGEST_BODY)
    throw new Exception('Limit exceeded: Email Body Size.');
}

export const newMailApp = (run: Run): object => service('MailApp', new MailApp(run), run);

standsFor('MailApp', MailApp);
