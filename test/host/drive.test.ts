import { describe, expect, test } from '@jest/globals';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Host } from '../../scripts/host/host';
import { hostOver } from './script';

const SCRIPT = `
  const WORD = MimeType.MICROSOFT_WORD;
  function folder(name, parents) {
    return Drive.Files.create({ name, mimeType: MimeType.FOLDER, ...(parents ? { parents } : {}) }, null, { fields: 'id' }).id;
  }
  function upload(bytes, name, parent) {
    const file = { name, mimeType: MimeType.GOOGLE_DOCS, ...(parent ? { parents: [parent] } : {}) };
    return Drive.Files.create(file, Utilities.newBlob(bytes, WORD, name), { fields: 'id,webViewLink' });
  }
  function plainUpload() { return Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('hello', 'text/plain')); }
  function get(id, fields) { return fields ? Drive.Files.get(id, { fields }) : Drive.Files.get(id); }
  function find(q, fields) { return Drive.Files.list({ q, fields: fields || 'files(id,name)' }); }
  function trash(id) { Drive.Files.update({ trashed: true }, id); }
  function remove(id) { Drive.Files.remove(id); }
`;

async function word(): Promise<number[]> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Board report', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('March & April <2026>'),
          new Table({ rows: [new TableRow({ children: [cell('Hours'), cell('84')] })] }),
        ],
      },
    ],
  });
  return [...new Uint8Array(await Packer.toBuffer(document))];
}

describe('a Word document uploaded to become a Google Doc', () => {
  test('is opened, kept and linked', async () => {
    const host = await hostOver(SCRIPT);
    const bytes = await word();
    const made = host.ask('upload', bytes, 'Report') as { id: string; webViewLink: string };
    expect(made.webViewLink).toContain(`https://docs.google.com/document/d/${made.id}/`);
    const [file] = host.world.drive;
    expect(file).toMatchObject({
      name: 'Report',
      mimeType: 'application/vnd.google-apps.document',
    });
    expect([...(file?.bytes ?? [])]).toEqual(bytes);
    expect(file?.text).toEqual([
      { style: 'Heading1', text: 'Board report', depth: 0 },
      { style: '', text: 'March & April <2026>', depth: 0 },
      { style: '', text: 'Hours', depth: 1 },
      { style: '', text: '84', depth: 1 },
    ]);
  });

  test.each<[string, number[]]>([
    ['no zip', [1, 2, 3]],
    ['nothing', []],
    ['a zip of something else', [...zipSync({ 'a.txt': strToU8('x') })]],
    [
      'broken XML',
      [
        ...zipSync({
          '[Content_Types].xml': strToU8('<Types/>'),
          'word/document.xml': strToU8('<w:document>'),
        }),
      ],
    ],
  ])('is refused where it is %s', async (_, bytes) => {
    const host = await hostOver(SCRIPT);
    expect(() => host.ask('upload', bytes, 'Report')).toThrow(
      'GoogleJsonResponseException: API call to drive.files.create failed with error: Bad Request',
    );
    expect(host.world.drive).toEqual([]);
  });

  test('is refused where it is cut short', async () => {
    const host = await hostOver(SCRIPT);
    const bytes = await word();
    expect(() => host.ask('upload', bytes.slice(0, -100), 'Report')).toThrow('Bad Request');
  });
});

describe('files and folders', () => {
  const made = (host: Host) => {
    const folder = host.ask('folder', 'Daybook') as string;
    const inner = host.ask('folder', "Anna's", [folder]) as string;
    return { folder, inner };
  };

  test('say no more than they are asked', async () => {
    const host = await hostOver(SCRIPT);
    const file = host.ask('plainUpload') as { id: string };
    expect(Object.keys(file)).toEqual(['kind', 'id', 'name', 'mimeType']);
    expect(host.ask('get', file.id, 'name,size')).toEqual({ name: 'a.txt', size: '5' });
  });

  test('are found by what they are', async () => {
    const host = await hostOver(SCRIPT);
    const { folder, inner } = made(host);
    const found = (query: string) =>
      (host.ask('find', query) as { files: { id: string }[] }).files.map(({ id }) => id);
    expect(found("name = 'Daybook' and trashed = false")).toEqual([folder]);
    expect(found("name = 'Anna\\'s'")).toEqual([inner]);
    expect(
      found(`'${folder}' in parents and mimeType = 'application/vnd.google-apps.folder'`),
    ).toEqual([inner]);
    host.ask('trash', inner);
    expect(found('trashed = true')).toEqual([inner]);
    expect(() => found('starred = true')).toThrow(
      'API call to drive.files.list failed with error: Invalid Value',
    );
  });

  test('are nobody else’s', async () => {
    const host = await hostOver(SCRIPT);
    const { folder } = made(host);
    host.world.user = { email: 'other@example.org', locale: 'en' };
    expect(() => host.ask('get', folder)).toThrow(
      `API call to drive.files.get failed with error: File not found: ${folder}.`,
    );
  });

  test('are gone once they are removed', async () => {
    const host = await hostOver(SCRIPT);
    const { folder } = made(host);
    host.ask('remove', folder);
    expect(() => host.ask('folder', 'x', [folder])).toThrow('File not found');
  });

  test('need the service to be asked for in the manifest', async () => {
    const host = await hostOver({ code: 'function ask() { return typeof Drive; }', manifest: {} });
    expect(host.ask('ask')).toBe('undefined');
  });
});
