import fc from 'fast-check';
import type { Block, Document, Inline, TableCell } from '../../src/model/document';

/** Any sixteen-bit units at all, halves of pairs included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

/** Text of every kind: graphemes, code points, loose units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('<b>', '&amp;', ']]>', '"', "'", '\r\n', '\u202e', '{page}'),
  anyUnits,
);

const inline = (text: fc.Arbitrary<string>): fc.Arbitrary<Inline> =>
  fc.oneof(
    text,
    fc.record(
      { text, strong: fc.constant(true as const), link: fc.oneof(text, fc.webUrl()) },
      { requiredKeys: ['text'] },
    ),
  );

const anyNumber = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }));

const cell = (text: fc.Arbitrary<string>): fc.Arbitrary<TableCell> =>
  fc.oneof(
    text,
    fc.record(
      {
        text,
        tone: fc.constantFrom('good' as const, 'warn' as const, 'stop' as const, 'quiet' as const),
        bar: fc.record({ full: anyNumber, mark: anyNumber }, { requiredKeys: ['full'] }),
      },
      { requiredKeys: ['text'] },
    ),
  );

const table = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.integer({ min: 0, max: 4 }).chain((count) => {
    const row = fc.array(cell(text), { minLength: count, maxLength: count });
    const column = fc.record({
      header: text,
      align: fc.constantFrom('start' as const, 'end' as const),
      share: anyNumber,
    });
    return fc.record(
      {
        block: fc.constant('table' as const),
        caption: text,
        columns: fc.array(column, { minLength: count, maxLength: count }),
        rows: fc.array(row, { maxLength: 4 }),
        footer: row,
      },
      { requiredKeys: ['block', 'caption', 'columns', 'rows'] },
    );
  });

const block = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> => {
  const prose = fc.array(inline(text), { maxLength: 4 });
  return fc.oneof(
    fc.record({
      block: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text,
    }),
    fc.record(
      {
        block: fc.constant('paragraph' as const),
        text: prose,
        style: fc.constantFrom('lead' as const, 'quote' as const, 'note' as const),
      },
      { requiredKeys: ['block', 'text'] },
    ),
    fc.record({ block: fc.constant('list' as const), items: fc.array(prose, { maxLength: 3 }) }),
    fc.record({
      block: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    }),
    table(text),
  );
};

/** Any document whatever, made of the given kind of text. */
export const anyDocument = (text: fc.Arbitrary<string>): fc.Arbitrary<Document> =>
  fc.record({
    title: text,
    language: fc.oneof(fc.constantFrom('en-GB', 'mr-IN'), text),
    footer: text,
    blocks: fc.array(block(text), { maxLength: 6 }),
  });

const cellTexts = (cells: readonly TableCell[]): readonly string[] =>
  cells.map((one) => (typeof one === 'string' ? one : one.text));

const inlineTexts = (text: readonly Inline[]): readonly string[] =>
  text.map((one) => (typeof one === 'string' ? one : one.text));

/** Every text that a reader of the block must find. */
export const textsOf = (one: Block): readonly string[] => {
  switch (one.block) {
    case 'heading':
      return [one.text];
    case 'paragraph':
      return inlineTexts(one.text);
    case 'list':
      return one.items.flatMap(inlineTexts);
    case 'facts':
      return one.facts.flatMap(({ label, value }) => [label, value]);
    case 'table': {
      const headers = one.columns.map(({ header }) => header);
      const rows = [...one.rows, one.footer ?? []];
      return [one.caption, ...headers, ...rows.flatMap(cellTexts)];
    }
  }
};
