import type { Run } from '../run';
import { Exception } from './exception';
import { service, standsFor, unwrapped } from './strict';

type GoogleBlob = GoogleAppsScript.Base.Blob;

type Offered =
  | 'copyBlob'
  | 'getAs'
  | 'getBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'isGoogleType'
  | 'setBytes'
  | 'setContentType'
  | 'setContentTypeFromExtension'
  | 'setDataFromString'
  | 'setName';

const TYPES: Readonly<Record<string, string>> = {
  ...{ csv: 'text/csv', html: 'text/html', txt: 'text/plain', json: 'application/json' },
  ...{ pdf: 'application/pdf', png: 'image/png', zip: 'application/zip' },
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Data with a name and a type. */
export class Blob implements Pick<GoogleBlob, Offered> {
  constructor(
    /** From 0 to 255. */
    public bytes: readonly number[],
    public type: string | null,
    public name: string | null,
    private readonly run: Run,
  ) {}

  copyBlob(): GoogleBlob {
    return newBlob([...this.bytes], this.type, this.name, this.run);
  }

  getBlob(): GoogleBlob {
    return this.same();
  }

  getAs(type: string): GoogleBlob {
    if (type !== this.type)
      throw new Exception(`Converting from ${this.type ?? 'null'} to ${type} is not supported.`);
    return this.copyBlob();
  }

  /** Bytes have a sign on Google. */
  getBytes(): number[] {
    return signed(this.bytes);
  }

  getContentType(): string | null {
    return this.type;
  }

  getDataAsString(charset: string = 'utf-8'): string {
    return this.run.tools.decode(this.bytes, charset);
  }

  getName(): string | null {
    return this.name;
  }

  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(bytes: number[]): GoogleBlob {
    this.bytes = unsigned(bytes);
    return this.same();
  }

  setContentType(type: string | null): GoogleBlob {
    this.type = type;
    return this.same();
  }

  setContentTypeFromExtension(): GoogleBlob {
    const extension = this.name?.split('.').at(-1)?.toLowerCase() ?? '';
    return this.setContentType(TYPES[extension] ?? 'application/octet-stream');
  }

  setDataFromString(text: string): GoogleBlob {
    this.bytes = Array.from(this.run.tools.encode(text));
    return this.same();
  }

  setName(name: string): GoogleBlob {
    this.name = name;
    return this.same();
  }

  private same(): GoogleBlob {
    return service('Blob', this, this.run) as unknown as GoogleBlob;
  }
}

export const signed = (bytes: Iterable<number>): number[] =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

export const unsigned = (bytes: readonly number[]): number[] => bytes.map((byte) => byte & 255);

export const newBlob = (
  bytes: readonly number[],
  type: string | null,
  name: string | null,
  run: Run,
): GoogleBlob => service('Blob', new Blob(bytes, type, name, run), run) as unknown as GoogleBlob;

/** The blob behind whatever can be made one. */
export const blobOf = (source: GoogleAppsScript.Base.BlobSource): Blob =>
  unwrapped(source.getBlob(), Blob);

standsFor('Blob', Blob);
