import { expect, test } from '@jest/globals';
import { SEVERITY_BY_CODE, severityOf } from '../../src/checks/severity';
import { SEVERITIES } from '../../src/model/issue';
import { bookOf } from '../book';

test.each([
  ['type-error', 'stop'],
  ['daybook/overlap', 'stop'],
  ['daybook/hours-disagree', 'warn'],
  ['daybook/across-midnight', 'note'],
] as const)('%s is a %s where the contract says nothing', (code, severity) => {
  expect(severityOf({ code }, { severities: new Map() })).toBe(severity);
});

test('the contract decides, in its list of checks', () => {
  const { contract } = bookOf({
    Lists: `List   | Code                    | Group
            checks | daybook/overlap         | Note
            checks | daybook/across-midnight | off
            checks | daybook/entered-late     | थांबा
            checks | type-error              | severe`,
  });
  expect(severityOf({ code: 'daybook/overlap' }, contract)).toBe('note');
  expect(severityOf({ code: 'daybook/across-midnight' }, contract)).toBe('off');
  expect(severityOf({ code: 'daybook/entered-late' }, contract)).toBe('stop');
  expect(severityOf({ code: 'type-error' }, contract)).toBe('stop');
});

test('every kind of issue has a severity', () => {
  for (const severity of Object.values(SEVERITY_BY_CODE)) expect(SEVERITIES).toContain(severity);
});
