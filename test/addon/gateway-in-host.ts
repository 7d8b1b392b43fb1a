import type { Execution } from '../../scripts/host/execution';
import { Refusal, type RefusalCode, type RefusalFacts } from '../../src/model/refusal';
import type { Change, Sheet, WorkbookGateway } from '../../src/workbook/sheet';

/** The add-on's gateway, at work inside a run of its own; what goes in and out is copied. */
export function gatewayIn(execution: Execution): WorkbookGateway {
  execution.call(
    'globalThis.gateway = parts.spreadsheetWorkbook(SpreadsheetApp.getActive(), parts.newZones())',
  );
  const call = async (expression: string): Promise<string> => {
    try {
      return String(execution.call(expression));
    } catch (error) {
      throw refusalOf(error);
    }
  };
  return {
    async read() {
      const text = await call(
        'gateway.read().then((sheets) => JSON.stringify(sheets.map((sheet) => ({ ...sheet, formulas: [...sheet.formulas] }))))',
      );
      const sheets = JSON.parse(text) as (Sheet & { readonly formulas: readonly number[] })[];
      return sheets.map((sheet) => ({ ...sheet, formulas: new Set(sheet.formulas) }));
    },
    async write(changes: readonly Change[]) {
      await call(`gateway.write(${JSON.stringify(changes)})`);
    },
  };
}

interface Thrown {
  readonly name?: string;
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  readonly message: string;
}

/** A refusal of the run's own realm, as one of this realm. */
function refusalOf(error: unknown): unknown {
  const { name, code, facts, message } = error as Thrown;
  return name === 'Refusal' ? new Refusal(code, { ...facts }, message) : error;
}
