import { type DriveFile, FOLDER, GOOGLE_DOC, linkOf, WORD } from '../drive';
import type { Run } from '../run';
import { ApiError } from './api-error';
import { blobOf } from './blob';
import { chosenFields } from './drive-fields';
import { matchesQuery } from './drive-query';
import { service, standsFor } from './strict';

type BlobSource = GoogleAppsScript.Base.BlobSource;
type Resource = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** Of a file, where nothing else is asked for. */
const USUAL = 'kind,id,name,mimeType';
/** In bytes; larger ones are not made Google Docs. */
const LARGEST_DOC = 50 * 1024 * 1024;

/** The files that this script has made: `drive.file` lets it see no others. */
class Files {
  constructor(private readonly run: Run) {}

  create(resource: Resource, media?: BlobSource | null, options: Arguments = {}): Resource {
    const { world, user, tools } = this.run;
    const blob = media ? blobOf(media) : undefined;
    const parents = (resource.parents as string[] | undefined) ?? [ROOT];
    for (const parent of parents) this.find(parent, 'create');
    const now = this.run.now();
    const file: DriveFile = {
      id: `local-${tools.uuid()}`,
      name: textOf(resource.name, blob?.name ?? 'Untitled'),
      mimeType: textOf(resource.mimeType, blob?.type ?? 'application/octet-stream'),
      parents: Array.from(parents),
      ...{ createdTime: now, modifiedTime: now, trashed: false, owner: user.email },
      description: textOf(resource.description, ''),
      properties: pairsOf(resource.properties),
      appProperties: pairsOf(resource.appProperties),
      bytes: Uint8Array.from(blob?.bytes ?? []),
      text: [],
    };
    if (file.mimeType === GOOGLE_DOC && blob) this.convert(file, blob.type, 'create');
    world.drive.push(file);
    return shown(file, options);
  }

  get(id: string, options: Arguments = {}): Resource {
    return shown(this.find(id, 'get'), options);
  }

  update(
    resource: Resource,
    id: string,
    media?: BlobSource | null,
    options: Arguments = {},
  ): Resource {
    const file = this.find(id, 'update');
    const blob = media ? blobOf(media) : undefined;
    file.name = textOf(resource.name, file.name);
    file.description = textOf(resource.description, file.description);
    file.trashed = resource.trashed === undefined ? file.trashed : resource.trashed === true;
    file.properties = { ...file.properties, ...pairsOf(resource.properties) };
    file.appProperties = { ...file.appProperties, ...pairsOf(resource.appProperties) };
    file.modifiedTime = this.run.now();
    if (!blob) return shown(file, options);
    file.bytes = Uint8Array.from(blob.bytes);
    if (file.mimeType === GOOGLE_DOC) this.convert(file, blob.type, 'update');
    return shown(file, options);
  }

  list(options: Arguments = {}): Resource {
    const { q, fields = `kind,files(${USUAL})`, pageSize = 100 } = options;
    const found = this.mine()
      .filter((file) => matchesQuery(file, textOf(q, '')))
      .sort((one, other) => other.modifiedTime - one.modifiedTime)
      .slice(0, Number(pageSize));
    const all = { kind: 'drive#fileList', incompleteSearch: false, files: found.map(whole) };
    return chosenFields(all, String(fields));
  }

  remove(id: string): void {
    const { drive } = this.run.world;
    drive.splice(drive.indexOf(this.find(id, 'delete')), 1);
  }

  private mine(): readonly DriveFile[] {
    return this.run.world.drive.filter(({ owner }) => owner === this.run.user.email);
  }

  private find(id: string, call: string): DriveFile {
    if (id === ROOT) return MY_DRIVE;
    const file = this.mine().find((each) => each.id === id);
    if (!file) throw new ApiError(`drive.files.${call}`, `File not found: ${id}.`, 404);
    return file;
  }

  /** Opens what was uploaded, as Google does to make a document of it. */
  private convert(file: DriveFile, type: string | null, call: string): void {
    const text = type === WORD ? this.run.tools.openDocx(file.bytes) : undefined;
    if (!text || file.bytes.length > LARGEST_DOC)
      throw new ApiError(`drive.files.${call}`, 'Bad Request', 400);
    file.text = text;
  }
}

const ROOT = 'root';
const MY_DRIVE: DriveFile = {
  ...{ id: ROOT, name: 'My Drive', mimeType: FOLDER, parents: [], owner: '', description: '' },
  ...{ createdTime: 0, modifiedTime: 0, trashed: false, properties: {}, appProperties: {} },
  ...{ bytes: new Uint8Array(), text: [] },
};

const textOf = (given: unknown, usual: string): string =>
  given === undefined || given === null ? usual : String(given);

const pairsOf = (given: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([key, value]) => [key, String(value)]));

const whole = (file: DriveFile): Resource => ({
  kind: 'drive#file',
  ...{ id: file.id, name: file.name, mimeType: file.mimeType, description: file.description },
  ...{ parents: Array.from(file.parents), trashed: file.trashed, webViewLink: linkOf(file) },
  ...{ properties: { ...file.properties }, appProperties: { ...file.appProperties } },
  createdTime: new Date(file.createdTime).toISOString(),
  modifiedTime: new Date(file.modifiedTime).toISOString(),
  size: String(file.bytes.length),
  owners: [{ kind: 'drive#user', emailAddress: file.owner, me: true }],
});

const shown = (file: DriveFile, { fields = USUAL }: Arguments): Resource =>
  chosenFields(whole(file), String(fields));

/** The advanced service is there where the manifest names it. */
export const newDrive = (run: Run): object => ({
  Files: service('Drive.Files', new Files(run), run),
});

standsFor('Drive.Files', Files);
