import { describe, expect, test } from '@jest/globals';
import { type Contact, LEFT_OUT_REASONS, mayWriteTo } from '../../src/audience/permission';
import { day } from '../book';
import { AGREED } from './contacts';

const TODAY = day('2026-12-31');
const NOBODY: ReadonlySet<string> = new Set();
const SUPPRESSED: ReadonlySet<string> = new Set(['ana@patna.org']);

type Change = { readonly [Key in keyof Contact]?: Contact[Key] | undefined };

const contact = (change: Change): Contact =>
  Object.fromEntries(
    Object.entries({ ...AGREED, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as Contact;

const soft = { consent: undefined, route: 'soft-opt-in-charity' };

test.each<[string, Change]>([
  ['a recorded yes', {}],
  ['a recorded yes without a route', { route: undefined }],
  ['a soft opt-in with consent unknown', { ...soft, consent: 'unknown' }],
  ['a soft opt-in with consent blank', soft],
  ['a charity’s soft opt-in on the day the route began', { ...soft, consentOn: day('2026-02-05') }],
  [
    'a commercial soft opt-in from before that day',
    { ...soft, route: 'soft-opt-in-commercial', consentOn: day('2025-12-01') },
  ],
  ['a new yes the day after a withdrawal', { withdrawnOn: day('2026-02-28') }],
  ['not under 18', { under18: false }],
  ['not confidential', { confidential: false }],
  ['an info address', { email: 'info@patna.org' }],
  ['capitals and spaces', { email: ' Ana@PATNA.org ' }],
])('may be written to: %s', (_, change) => {
  expect(mayWriteTo(contact(change), NOBODY, TODAY)).toBe(true);
});

test.each<[string, Change, string]>([
  ['no address', { email: undefined }, 'no-address'],
  ['a blank address', { email: ' \u200b' }, 'no-address'],
  ['two addresses', { email: 'ana@patna.org, bo@patna.org' }, 'invalid-address'],
  ['a role', { email: 'postmaster@patna.org' }, 'role-address'],
  ['withdrawn later', { withdrawnOn: day('2026-03-02') }, 'withdrawn'],
  ['withdrawn on the day of consent', { withdrawnOn: day('2026-03-01') }, 'withdrawn'],
  [
    'withdrawn, consent undated',
    { withdrawnOn: day('2026-01-01'), consentOn: undefined },
    'withdrawn',
  ],
  ['withdrawn, then opted in softly', { ...soft, withdrawnOn: day('2026-01-01') }, 'withdrawn'],
  ['under 18', { under18: true }, 'under-18'],
  ['confidential', { confidential: true }, 'confidential'],
  ['a no', { consent: 'no' }, 'no-consent'],
  ['a no against a soft opt-in', { ...soft, consent: 'no' }, 'no-consent'],
  ['unknown', { consent: 'unknown' }, 'no-consent'],
  ['blank', { consent: undefined }, 'no-consent'],
  ['blank, and no route', { consent: undefined, route: undefined }, 'no-consent'],
  ['a yes by no route', { route: 'none' }, 'no-consent'],
  ['a yes without a day', { consentOn: undefined }, 'unproven-consent'],
  ['a yes without how', { consentHow: undefined }, 'unproven-consent'],
  ['a yes with a blank how', { consentHow: ' ' }, 'unproven-consent'],
  ['a soft opt-in without a day', { ...soft, consentOn: undefined }, 'unproven-consent'],
  ['a soft opt-in without how', { ...soft, consentHow: undefined }, 'unproven-consent'],
  [
    'a charity’s soft opt-in too early',
    { ...soft, consentOn: day('2026-02-04') },
    'unproven-consent',
  ],
])('may not be written to: %s', (_, change, reason) => {
  expect(mayWriteTo(contact(change), NOBODY, TODAY)).toBe(reason);
});

describe('consent dated ahead of today', () => {
  const on = (date: string, change: Change = {}) =>
    mayWriteTo(contact({ consentOn: day(date), ...change }), NOBODY, day('2026-03-01'));
  test('is not given until its day has come', () => {
    expect(on('2026-03-01')).toBe(true);
    expect(on('2026-03-02')).toBe('no-consent');
    expect(on('2026-03-02', { ...soft, consentOn: day('2062-03-02') })).toBe('no-consent');
  });
  test('does not undo a withdrawal', () => {
    expect(on('2026-03-01', { withdrawnOn: day('2026-02-01') })).toBe(true);
    expect(on('2026-03-02', { withdrawnOn: day('2026-02-01') })).toBe('withdrawn');
  });
});

describe('suppression', () => {
  test('counts before consent', () => {
    expect(mayWriteTo(AGREED, SUPPRESSED, TODAY)).toBe('suppressed');
  });
  test('knows the address however it is typed', () => {
    expect(mayWriteTo(contact({ email: '\ufeffANA@patna.org ' }), SUPPRESSED, TODAY)).toBe(
      'suppressed',
    );
  });
  test('leaves others alone', () => {
    expect(mayWriteTo(contact({ email: 'diana@patna.org' }), SUPPRESSED, TODAY)).toBe(true);
  });
});

test('where several reasons hold, the first is given', () => {
  const faults: readonly (readonly [string, Change])[] = [
    ['unproven-consent', { consentOn: undefined }],
    ['no-consent', { consent: 'no' }],
    ['confidential', { confidential: true }],
    ['under-18', { under18: true }],
    ['withdrawn', { withdrawnOn: day('2026-06-01') }],
    ['suppressed', {}],
    ['role-address', { email: 'abuse@patna.org' }],
    ['invalid-address', { email: 'ana' }],
    ['no-address', { email: undefined }],
  ];
  expect(faults.map(([reason]) => reason).reverse()).toEqual(LEFT_OUT_REASONS);
  let change: Change = {};
  for (const [reason, fault] of faults) {
    change = { ...change, ...fault };
    const suppressed = reason === 'suppressed' ? SUPPRESSED : NOBODY;
    expect(mayWriteTo(contact(change), suppressed, TODAY)).toBe(reason);
  }
});
