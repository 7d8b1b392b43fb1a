import { test, expect } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { patnaFile } from './example';
import { partOfSheet, partsOf, partsThatDiffer, withoutColumn } from './parts';
import { typed } from './typed';
test('x', async () => {
  const file = await patnaFile();
  const before = partsOf(file);
  const s = await typed('check', file, '--write', '--today', '2026-11-20');
  const after = partsOf(file);
  console.log(s.status, partsThatDiffer(before, after), partOfSheet(before,'Log'), partOfSheet(before,'Issues'), Object.keys(before));
  for (const n of partsThatDiffer(before, after)) { writeFileSync('/tmp/rt/b_'+n.replaceAll('/','_'), before[n]??''); writeFileSync('/tmp/rt/a_'+n.replaceAll('/','_'), after[n]??'');}
});
