import type { HostSheet } from '../book/book';
import type { HostMetadata } from '../book/metadata';
import type { Place } from '../book/notation';
import type { Run } from '../run';
import { type Choice, choiceOf } from './enumerations';
import { Exception } from './exception';
import { service, standsFor } from './strict';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

type Offered = 'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'remove' | 'setKey' | 'setValue';

class DeveloperMetadata implements Pick<GoogleMetadata, Offered> {
  constructor(
    private readonly model: HostMetadata,
    private readonly run: Run,
  ) {}

  getId(): number {
    return this.model.id;
  }

  getKey(): string {
    return this.model.key;
  }

  getValue(): string | null {
    return this.model.value;
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return choiceOf('DeveloperMetadataVisibility', this.model.visibility, this.run) as never;
  }

  setKey(key: string): GoogleMetadata {
    this.model.key = key;
    return newMetadata(this.model, this.run);
  }

  setValue(value: string): GoogleMetadata {
    this.model.value = value;
    return newMetadata(this.model, this.run);
  }

  remove(): void {
    const { metadata } = this.run.book;
    metadata.splice(metadata.indexOf(this.model), 1);
  }
}

const newMetadata = (model: HostMetadata, run: Run): GoogleMetadata =>
  service('DeveloperMetadata', new DeveloperMetadata(model, run), run) as unknown as GoogleMetadata;

/** Key, and value and visibility where they are given. */
export type MetadataWords = readonly unknown[];

export function addMetadata(
  where: Pick<HostMetadata, 'sheet' | 'area'>,
  words: MetadataWords,
  run: Run,
): void {
  const [key, ...rest] = words;
  const value = rest.find((word) => typeof word === 'string') ?? null;
  const visibility = rest.find((word) => typeof word === 'object' && word !== null);
  const { metadata } = run.book;
  metadata.push({
    id: 1 + Math.max(0, ...metadata.map(({ id }) => id)),
    ...{ key: String(key), value: value as string | null },
    visibility: visibility === undefined ? 'DOCUMENT' : (visibility as Choice).name(),
    ...where,
  });
}

/** Only whole rows and whole columns can be marked. */
export function markedArea({ sheet, row, column, rows, columns }: Place): HostMetadata['area'] {
  const isRow = rows === 1 && columns === sheet.columns;
  const isColumn = columns === 1 && rows === sheet.rows;
  if (isRow || isColumn) return { row, column, rows, columns };
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export const metadataOf = (
  sheet: HostSheet | null,
  isHere: (area: HostMetadata['area']) => boolean,
  run: Run,
): GoogleMetadata[] =>
  run.book.metadata
    .filter((each) => each.sheet === sheet && isHere(each.area))
    .map((each) => newMetadata(each, run));

standsFor('DeveloperMetadata', DeveloperMetadata);
