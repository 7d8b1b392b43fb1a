import type { HostBook } from '../../host/book/book';
import { bookFrom } from '../../host/book/load';
import { readLook } from '../../workbook/xlsx/look';
import { patchXlsx } from '../../workbook/xlsx/patch';
import { readXlsx } from '../../workbook/xlsx/read';
import type { Opened } from '../protocol/book';
import type { FileChanges } from '../protocol/calls';
import { changesSince } from '../saving/changes';
import { dressed } from './dressing';

/** The file that the spreadsheet came from, as it was when it was last read or saved. */
export class FileAtDesk {
  private bytes: Uint8Array;

  constructor(private readonly opened: Opened) {
    this.bytes = opened.bytes;
  }

  /** The spreadsheet that the file makes, as if it had been imported. */
  read(): HostBook {
    const { bytes } = this;
    const { name, timeZone } = this.opened;
    return dressed(bookFrom(readXlsx(bytes, name), { name, timeZone }), readLook(bytes, name));
  }

  changes(book: HostBook): FileChanges {
    return changesSince(this.read(), book);
  }

  /** The file as it would be if it were saved now. */
  pack(book: HostBook): Uint8Array {
    return patchXlsx(this.bytes, this.changes(book).changes, this.opened.name);
  }

  saved(bytes: Uint8Array): void {
    this.bytes = bytes;
  }
}
