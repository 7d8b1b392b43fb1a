import type { Run } from '../run';
import { Exception } from './exception';
import { family, placeOf } from './family';
import { service, standsFor } from './strict';

type GoogleNamed = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

class NamedRange implements GoogleNamed {
  constructor(
    private name: string,
    private readonly run: Run,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): GoogleRange {
    const named = this.run.book.names.get(this.name);
    if (!named) throw new Exception(`Named range not found: ${this.name}`);
    return family().range({ sheet: named.sheet, ...named.area }, this.run);
  }

  setRange(range: GoogleRange): GoogleNamed {
    const { sheet, row, column, rows, columns } = placeOf(range);
    this.run.book.names.set(this.name, { sheet, area: { row, column, rows, columns } });
    return this.same();
  }

  setName(name: string): GoogleNamed {
    const { names } = this.run.book;
    const named = names.get(this.name);
    if (named) names.set(name, named);
    names.delete(this.name);
    this.name = name;
    return this.same();
  }

  remove(): void {
    this.run.book.names.delete(this.name);
  }

  private same(): GoogleNamed {
    return service('NamedRange', this, this.run);
  }
}

export const newNamedRange = (name: string, run: Run): GoogleNamed =>
  service('NamedRange', new NamedRange(name, run), run);

standsFor('NamedRange', NamedRange);
