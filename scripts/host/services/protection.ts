import type { Area } from '../../../src/workbook/sheet';
import type { HostProtection, HostSheet } from '../book/book';
import type { Run } from '../run';
import { choiceOf } from './enumerations';
import { family, placeOf } from './family';
import { mayEdit } from './protected';
import { newUser } from './session';
import { service, standsFor } from './strict';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;

type Offered =
  | 'addEditor'
  | 'addEditors'
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

class Protection implements Pick<GoogleProtection, Offered> {
  constructor(
    private readonly sheet: HostSheet,
    private readonly model: HostProtection,
    private readonly run: Run,
  ) {}

  addEditor(who: string | GoogleUser): GoogleProtection {
    return this.withEditors([...this.model.editors, emailOf(who)]);
  }

  addEditors(who: string[]): GoogleProtection {
    return this.withEditors([...this.model.editors, ...who]);
  }

  removeEditor(who: string | GoogleUser): GoogleProtection {
    return this.removeEditors([who] as string[]);
  }

  removeEditors(who: (string | GoogleUser)[]): GoogleProtection {
    const gone = who.map(emailOf);
    return this.withEditors(this.model.editors.filter((email) => !gone.includes(email)));
  }

  /** The owner may always edit, and is not among them. */
  getEditors(): GoogleUser[] {
    return this.model.editors.map((email) => newUser(email, this.run));
  }

  canEdit(): boolean {
    return mayEdit(this.model, this.run);
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(): GoogleProtection {
    return this.same();
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): GoogleProtection {
    this.model.description = description;
    return this.same();
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const name = this.model.area ? 'RANGE' : 'SHEET';
    return choiceOf('ProtectionType', name, this.run) as never;
  }

  getRange(): GoogleRange {
    const { sheet, model } = this;
    const whole = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
    return family().range({ sheet, ...(model.area ?? whole) }, this.run);
  }

  setRange(range: GoogleRange): GoogleProtection {
    this.model.area = areaOf(range);
    return this.same();
  }

  getUnprotectedRanges(): GoogleRange[] {
    const { sheet } = this;
    return Array.from(this.model.unprotected, (area) =>
      family().range({ sheet, ...area }, this.run),
    );
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    this.model.unprotected = ranges.map(areaOf);
    return this.same();
  }

  isWarningOnly(): boolean {
    return this.model.isWarningOnly;
  }

  setWarningOnly(isWarningOnly: boolean): GoogleProtection {
    this.model.isWarningOnly = isWarningOnly;
    return this.same();
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.model);
  }

  private withEditors(editors: readonly string[]): GoogleProtection {
    this.model.editors = [...new Set(editors)].filter((email) => email !== this.run.book.owner);
    return this.same();
  }

  private same(): GoogleProtection {
    return protectionOf(this.sheet, this.model, this.run);
  }
}

const emailOf = (who: string | GoogleUser): string =>
  typeof who === 'string' ? who : who.getEmail();

function areaOf(range: GoogleRange): Area {
  const { row, column, rows, columns } = placeOf(range);
  return { row, column, rows, columns };
}

export const protectionOf = (sheet: HostSheet, model: HostProtection, run: Run): GoogleProtection =>
  service('Protection', new Protection(sheet, model, run), run) as unknown as GoogleProtection;

/** Protects an area, or a whole sheet, which is protected once. */
export function newProtection(sheet: HostSheet, area: Area | null, run: Run): GoogleProtection {
  const there = area ? undefined : sheet.protections.find((protection) => !protection.area);
  if (there) return protectionOf(sheet, there, run);
  const model: HostProtection = {
    ...{ area, unprotected: [], description: '', isWarningOnly: false, editors: [] },
  };
  sheet.protections = [...sheet.protections, model];
  return protectionOf(sheet, model, run);
}

standsFor('Protection', Protection);
