/** A file or folder that the script has made in its user's Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: readonly string[];
  readonly createdTime: number;
  modifiedTime: number;
  trashed: boolean;
  readonly owner: string;
  description: string;
  properties: Readonly<Record<string, string>>;
  appProperties: Readonly<Record<string, string>>;
  /** What was uploaded, as it was; nothing for a folder. */
  bytes: Uint8Array;
  /** What a Google Doc says, paragraph by paragraph. */
  text: readonly DocParagraph[];
}

export interface DocParagraph {
  /** The name of its style: `Heading1`; empty for plain text. */
  readonly style: string;
  readonly text: string;
  /** How deep it is in tables. */
  readonly depth: number;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where a person opens it. */
export function linkOf({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string {
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  return mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
