import { expect, test } from '@jest/globals';
import { inSheetOrder } from '../../src/checks/order';
import { issue } from '../../src/model/issue';
import { bookOf } from '../book';

test('by sheet, then row, then column; AA comes after Z, and whole sheets come first', () => {
  const book = bookOf({ Log: 'Date', Milestones: 'Id' });
  const places = [
    { sheet: 'Milestones', row: 2, cell: 'A2' },
    { sheet: 'Log', row: 10, cell: 'A10' },
    { sheet: 'Log', row: 9, cell: 'AA9' },
    { sheet: 'Log', row: 9, cell: 'Z9' },
    { sheet: 'Log', row: 9 },
    { sheet: 'Log' },
    { sheet: 'Contract' },
  ];
  const issues = places.map((place) => issue('required-value', place, {}));
  expect(inSheetOrder(issues, book).map(({ place }) => place)).toEqual([...places].reverse());
});

test('in one place, by code and then by facts', () => {
  const place = { sheet: 'Log', row: 2 };
  const issues = [
    issue('unique-error', place, { value: '7', firstRow: 4 }),
    issue('duplicate-row', place, { firstRow: 5 }),
    issue('duplicate-row', place, { firstRow: 4 }),
  ];
  const ordered = [...issues].reverse();
  expect(inSheetOrder(issues, bookOf({}))).toEqual(ordered);
  expect(inSheetOrder(ordered, bookOf({}))).toEqual(ordered);
});
