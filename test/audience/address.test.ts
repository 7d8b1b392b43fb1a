import { expect, test } from '@jest/globals';
import { addressesIn, addressFault, normalAddress } from '../../src/audience/address';

test.each([
  ['capitals', 'Ana.Silva@Patna.ORG', 'ana.silva@patna.org'],
  ['spaces around', '  ana@patna.org\u00a0', 'ana@patna.org'],
  ['a line break at the end', 'ana@patna.org\n', 'ana@patna.org'],
  ['a byte order mark', '\ufeffana@patna.org', 'ana@patna.org'],
  ['zero-width characters', 'ana\u200b@pat\u2060na.org', 'ana@patna.org'],
  ['a soft hyphen', 'ana@pat\u00adna.org', 'ana@patna.org'],
  ['a decomposed accent', 'ana@cafe\u0301.org', 'ana@caf\u00e9.org'],
  ['a space inside, which stays', 'ana silva@patna.org', 'ana silva@patna.org'],
  ['nothing', ' \u200b ', ''],
])('normal: %s', (_, typed, normal) => {
  expect(normalAddress(typed)).toBe(normal);
  expect(normalAddress(normal)).toBe(normal);
});

test.each([
  ['plain', 'ana@patna.org'],
  ['dots and a tag', 'ana.m.silva+news@mail.patna.co.uk'],
  ['an apostrophe', "o'brien@patna.org"],
  ['a role that is not on the official list', 'info@patna.org'],
  ['another one', 'office@patna.org'],
  ['a role within a longer word', 'administrator@patna.org'],
  ['a role with a tag', 'ana.admin@patna.org'],
  ['accents after the @', 'ana@café.org'],
  ['a domain in Devanagari', 'ana@उदाहरण.भारत'],
  ['an encoded domain', 'ana@xn--caf-dma.xn--h2brj9c'],
  ['a hyphen in the domain', 'ana@patna-action.org'],
  ['digits in the domain', 'ana@365.org'],
  ['a domain close to a well-known one', 'ana@gmails.com'],
  ['64 characters before the @', `${'a'.repeat(64)}@patna.org`],
  ['254 characters', `${'a'.repeat(60)}@${`${'b'.repeat(62)}.`.repeat(3)}org`.padStart(254, 'a')],
])('valid: %s', (_, address) => {
  expect(addressFault(address)).toBeUndefined();
});

test.each([
  ['no @', 'ana.patna.org'],
  ['two @', 'ana@silva@patna.org'],
  ['nothing before', '@patna.org'],
  ['nothing after', 'ana@'],
  ['a dot first', '.ana@patna.org'],
  ['a dot last', 'ana.@patna.org'],
  ['two dots', 'ana..silva@patna.org'],
  ['two dots after the @', 'ana@patna..org'],
  ['a dot at the end', 'ana@patna.org.'],
  ['no ending', 'ana@patna'],
  ['an ending of one letter', 'ana@patna.o'],
  ['an ending in digits', 'ana@patna.123'],
  ['an address of a machine', 'ana@[127.0.0.1]'],
  ['a hyphen first', 'ana@-patna.org'],
  ['a hyphen last', 'ana@patna-.org'],
  ['an underscore in the domain', 'ana@pat_na.org'],
  ['a space inside', 'ana silva@patna.org'],
  ['an accent before the @', 'añа@patna.org'],
  ['two addresses with a comma', 'ana@patna.org, bo@patna.org'],
  ['two addresses with a semicolon', 'ana@patna.org;bo@patna.org'],
  ['two addresses with a space', 'ana@patna.org bo@patna.org'],
  ['a name around it', 'ana silva <ana@patna.org>'],
  ['a link', 'mailto:ana@patna.org'],
  ['a full-width @', 'ana＠patna.org'],
  ['a full-width dot', 'ana@patna．org'],
  ['begins with =', '=ana@patna.org'],
  ['begins with +', '+ana@patna.org'],
  ['begins with -', '-ana@patna.org'],
  ['begins with an apostrophe', "'ana@patna.org"],
  ['quotation marks', '"ana"@patna.org'],
  ['gamil.com', 'ana@gamil.com'],
  ['.con', 'ana@gmail.con'],
  ['65 characters before the @', `${'a'.repeat(65)}@patna.org`],
  ['255 characters', `${'a'.repeat(61)}@${`${'b'.repeat(62)}.`.repeat(3)}orga`],
  ['a label of 64', `ana@${'b'.repeat(64)}.org`],
  ['just words', 'none'],
])('invalid: %s', (_, address) => {
  expect(addressFault(normalAddress(address))).toBe('invalid-address');
});

test('the longest address is 254 bytes, not characters', () => {
  const domain = `${'é'.repeat(60)}.${'é'.repeat(60)}.org`;
  expect(addressFault(`anasilva@${domain}`)).toBeUndefined();
  expect(addressFault(`anasilvas@${domain}`)).toBe('invalid-address');
});

test.each(['abuse', 'postmaster', 'no-reply', 'noreply', 'list-request', 'www', 'tech', 'privacy'])(
  'role: %s',
  (role) => {
    expect(addressFault(`${role}@patna.org`)).toBe('role-address');
    expect(addressFault(`${role}s.team@patna.org`)).toBeUndefined();
  },
);

test('no address', () => {
  expect(addressFault('')).toBe('no-address');
});

test.each([
  ['one', 'Ana@Patna.org', ['ana@patna.org']],
  ['one with an apostrophe', "o'brien@patna.org", ["o'brien@patna.org"]],
  ['several', 'ana@patna.org; bo@patna.org', ['ana@patna.org', 'bo@patna.org']],
  ['with a name', 'Ana Silva <ana@patna.org>', ['ana@patna.org']],
  ['a mistyped one, for somebody may have it', 'ana@gamil.com', ['ana@gamil.com']],
  ['a sentence', 'asked by phone: ana@patna.org.', ['ana@patna.org']],
  ['none', 'Ana, by phone', []],
  ['only the sign', '@', []],
])('addresses in a cell: %s', (_, cell, addresses) => {
  expect(addressesIn(cell)).toEqual(addresses);
});

test('a space that slipped into a suppressed address hides neither reading of it', () => {
  expect(addressesIn('ana silva@patna.org')).toEqual(['silva@patna.org', 'anasilva@patna.org']);
});
