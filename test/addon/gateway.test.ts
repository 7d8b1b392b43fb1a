import { beforeAll } from '@jest/globals';
import { bookFrom } from '../../scripts/host/book/load';
import { type Host, openHost } from '../../scripts/host/host';
import { type Cell, isBroken } from '../../src/workbook/cell';
import { describeGateway } from '../workbook-files/gateway-conformance';
import { FIRST_SHEETS } from '../workbook-files/workbook-under-test';
import { theParts } from './bundles';
import { gatewayIn } from './gateway-in-host';

const sheets = FIRST_SHEETS.map((sheet) => ({ ...sheet, formulas: new Set<number>(), merges: [] }));

let code: string;
beforeAll(async () => {
  code = await theParts();
});

describeGateway('Google Sheets, as the local host has it', async () => {
  const host: Host = await openHost(bookFrom(sheets), code);
  return {
    gateway: gatewayIn(host.execution()),
    other: gatewayIn(host.execution()),
    keeps,
  };
});

const LONGEST = 50_000;

/** An error can only be shown by a formula, and no cell takes more than so many characters. */
function keeps(cell: Cell): Cell {
  if (cell !== null && isBroken(cell)) return cell.error;
  if (typeof cell !== 'string' || cell.length < LONGEST) return cell;
  return `${cell.slice(0, LONGEST - 2)}…`;
}
