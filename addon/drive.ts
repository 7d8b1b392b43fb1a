import { readProperties, setProperties } from './properties';
import { said } from './said';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const KEY = 'folder';

/** A Google Doc that was made. */
export interface MadeFile {
  readonly id: string;
  readonly link: string;
}

/** Makes a Google Doc of a Word file, in Daybook's own folder: it sees no other. */
export function makeGoogleDoc(name: string, bytes: Uint8Array): MadeFile {
  const signed = Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
  const blob = Utilities.newBlob(signed, WORD, `${name}.docx`);
  const file = { name, mimeType: GOOGLE_DOC, parents: [folderId()] };
  const { id, webViewLink } = files().create(file, blob, { fields: 'id,webViewLink' });
  if (!id || !webViewLink) throw new Error('Drive made a file without an id or a link.');
  return { id, link: webViewLink };
}

/** Takes away a document that could not be recorded. */
export const dropGoogleDoc = ({ id }: MadeFile): void => void files().update({ trashed: true }, id);

function files() {
  const found = Drive?.Files;
  if (!found) throw new Error('The advanced Drive service is not switched on.');
  return found;
}

/** One folder for all documents of this spreadsheet; made anew where somebody threw it away. */
function folderId(): string {
  const known = readProperties()[KEY];
  if (known !== undefined && isThere(known)) return known;
  const name = `${said().addon.title}: ${SpreadsheetApp.getActive().getName()}`;
  const { id } = files().create({ name, mimeType: FOLDER });
  if (!id) throw new Error('Drive made a folder without an id.');
  setProperties({ [KEY]: id });
  return id;
}

/** Google says in the same way that a file is gone and that it belongs to somebody else: both need a new folder. */
function isThere(id: string): boolean {
  try {
    return files().get(id, { fields: 'id,trashed' }).trashed !== true;
  } catch (error) {
    if (/not found|notFound/i.test(String(error))) return false;
    throw error;
  }
}
