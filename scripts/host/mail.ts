/** A message that a script has sent; on this host nothing leaves the machine. */
export interface Mail {
  readonly from: string;
  /** When it was sent. */
  readonly at: number;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  /** The sender's name as it is shown; theirs own where it is empty. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** By the name that the page calls them by: `cid:name`. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Google counts recipients, not messages. */
export const recipientsOf = ({ to, cc, bcc }: Pick<Mail, 'to' | 'cc' | 'bcc'>): number =>
  to.length + cc.length + bcc.length;
