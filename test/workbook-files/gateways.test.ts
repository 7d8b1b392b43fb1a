import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../../scripts/workbook/csv/cell-text';
import { openWorkbook } from '../../scripts/workbook/open';
import { createXlsx } from '../../scripts/workbook/xlsx/create';
import { newFolder } from './folders';
import { describeGateway } from './gateway-conformance';
import { plainLayout, plainSheet } from './layouts';
import { FIRST_SHEETS } from './workbook-under-test';

describeGateway('.xlsx', async () => {
  const path = join(newFolder(), 'Book.xlsx');
  const sheets = FIRST_SHEETS.map(({ name, cells }) => plainSheet(name, cells));
  writeFileSync(path, createXlsx(plainLayout(sheets)));
  return { gateway: openWorkbook(path), other: openWorkbook(path), keeps: (cell) => cell };
});

describeGateway('.csv', async () => {
  const folder = newFolder();
  for (const { name, cells } of FIRST_SHEETS)
    writeFileSync(
      join(folder, `${name}.csv`),
      cells.map((line) => `${line.map(cellText).join(',')}\n`).join(''),
    );
  return {
    gateway: openWorkbook(folder),
    other: openWorkbook(folder),
    keeps: (cell) => cellText(cell) || null,
  };
});
