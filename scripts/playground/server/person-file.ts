import type { Change, WorkbookGateway } from '../../../src/workbook/sheet';
import { loadFile } from '../../workbook/loading';
import { xlsxWorkbook } from '../../workbook/xlsx/gateway';

/** A person's own file: read once, and written only when they ask for it. */
export class PersonFile {
  private constructor(
    readonly path: string,
    private readonly gateway: WorkbookGateway,
  ) {}

  /** What the gateway reads first is what it holds later writes against, so that nothing in between is lost. */
  static async open(
    path: string,
  ): Promise<{ readonly file: PersonFile; readonly bytes: Uint8Array }> {
    const gateway = xlsxWorkbook(path);
    await gateway.read();
    return { file: new PersonFile(path, gateway), bytes: loadFile(path) };
  }

  /** Refuses when the file was changed meanwhile; answers what it holds afterwards. */
  async save(changes: readonly Change[]): Promise<Uint8Array> {
    await this.gateway.write(changes);
    return loadFile(this.path);
  }
}
