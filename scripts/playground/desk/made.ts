import { type DriveFile, FOLDER, linkOf } from '../../host/drive';
import type { Attachment } from '../../host/mail';
import { type HostTrigger, nextDue } from '../../host/triggers';
import type { World } from '../../host/world';
import type { FileView, MailView, TriggerView } from '../protocol/book';
import type { FoundFile, MailPage } from '../protocol/calls';

// What the script has made besides the sheets: mails, documents, triggers.

/** Newest first. */
export const mailsIn = (
  { outbox }: World,
  wall: (instant: number) => string,
): readonly MailView[] =>
  outbox
    .map(({ to, cc, bcc, from, name, replyTo, subject, at, attachments }, id) => ({
      ...{ id, to, cc, bcc, from, name, replyTo, subject, at: wall(at) },
      attachments: attachments.map((attachment) => attachment.name),
    }))
    .reverse();

/** What a mail's reader sees: its page with its pictures in place, or its plain text. */
export function mailPage({ outbox }: World, id: number): MailPage {
  const { html, body, inlineImages } = found(outbox[id]);
  const picture = (whole: string, key: string): string => {
    const image = inlineImages[key];
    return image
      ? `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`
      : whole;
  };
  return { html: html.replace(/cid:([\w.-]+)/g, picture), text: body };
}

export const attachmentOf = ({ outbox }: World, mail: number, at: number): FoundFile =>
  fileOf(found(found(outbox[mail]).attachments[at]));

const fileOf = ({ name, type, bytes }: Attachment): FoundFile => ({ name, type, bytes });

/** Newest first; folders and what was thrown away are left out. */
export const filesIn = ({ drive }: World, wall: (instant: number) => string): readonly FileView[] =>
  drive
    .filter(({ mimeType, trashed }) => mimeType !== FOLDER && !trashed)
    .map((file) => ({
      ...{ id: file.id, name: file.name, at: wall(file.createdTime), link: linkOf(file) },
      folder: drive.find(({ id }) => file.parents.includes(id))?.name ?? '',
    }))
    .reverse();

export function fileIn({ drive }: World, id: string): FoundFile {
  const { name, mimeType, bytes }: DriveFile = found(drive.find((file) => file.id === id));
  return { name, type: mimeType, bytes };
}

/** What goes off by the clock, the next one first. */
export const triggersIn = (
  { triggers }: World,
  wall: (instant: number) => string,
): readonly TriggerView[] =>
  triggers
    .flatMap((trigger) => {
      const due = nextDue(trigger, 'iana');
      return due === undefined ? [] : [{ due, view: viewOf(trigger, wall(due)) }];
    })
    .sort((one, other) => one.due - other.due)
    .map(({ view }) => view);

const viewOf = ({ handler, owner }: HostTrigger, due: string): TriggerView => ({
  handler,
  owner,
  due,
});

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('That is no longer there.');
  return thing;
}
