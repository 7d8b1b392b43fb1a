import type { Block } from '../model/document';
import type { MeasureFault } from '../model/issue';
import type { Workbook } from '../workbook/workbook';
import type { ReportScene } from './scene';

/** A row of the Reports sheet, as far as a section needs it. */
export interface Section {
  readonly heading: string;
  readonly of: string;
  readonly where: string;
}

/** Why a section cannot be shown, and in which column of its row. */
export interface SectionFault {
  readonly column: 'section' | 'of' | 'where';
  readonly fault: MeasureFault;
  readonly value: string;
}

/** Writes a section's blocks, without its heading; none where there is nothing to tell. */
export type WriteSection = (scene: ReportScene) => readonly Block[];

/** Understands a section once; what cannot be understood is told before any report is made. */
export type PrepareSection = (section: Section, book: Workbook) => WriteSection | SectionFault;

export const isFault = (prepared: WriteSection | SectionFault): prepared is SectionFault =>
  typeof prepared === 'object';
