import { AttributeTable } from './attribute-table';
import {
  afterSpace,
  BANG,
  COLON,
  GREATER,
  isSpace,
  LESS,
  malformed,
  QUESTION,
  SLASH,
} from './characters';
import { decodeXml } from './text';

export type Token = 'open' | 'close' | 'text' | 'end';

/** Deeper than any spreadsheet's XML goes. */
const DEEPEST = 1000;

/**
 * Walks once over the XML of a spreadsheet part, token by token, without building a tree: a sheet of 100,000 rows is
 * five million tokens. A class, because the engine keeps its fields in registers. Names are compared without prefix.
 */
export class XmlCursor {
  readonly source: string;
  token: Token = 'end';
  /** Where the current token begins and ends in the source. */
  start = 0;
  end = 0;
  /** How many elements are open, the current one included. */
  depth = 0;
  /** Whether the open tag is its own close tag; the close token follows all the same. */
  empty = false;

  private nameStart = 0;
  private nameEnd = 0;
  private localStart = 0;
  private literal = false;
  private pendingClose = false;
  private seenRoot = false;
  private readonly attributes: AttributeTable;
  /** For each open element: start and end of its name. */
  private readonly open: number[] = [];

  constructor(source: string) {
    this.source = source;
    this.attributes = new AttributeTable(source);
  }

  next(): Token {
    this.token = this.advance();
    return this.token;
  }

  /** Whether the current tag has this name, prefix aside. */
  is(name: string): boolean {
    return (
      this.nameEnd - this.localStart === name.length &&
      this.source.startsWith(name, this.localStart)
    );
  }

  /** The current tag's name, prefix aside. */
  get name(): string {
    return this.source.slice(this.localStart, this.nameEnd);
  }

  /** The current tag's prefix with its colon, or nothing. */
  get prefix(): string {
    return this.source.slice(this.nameStart, this.localStart);
  }

  /** The value of an attribute of the current open tag. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name);
  }

  /** All attributes of the current open tag, in order, by their full names. */
  allAttributes(): readonly (readonly [name: string, value: string])[] {
    return this.attributes.all();
  }

  /** The current text token, decoded. */
  text(): string {
    if (!this.literal) return decodeXml(this.source.slice(this.start, this.end));
    return this.source.slice(this.start + 9, this.end - 3);
  }

  /** From an open tag: the text up to its close tag, without that of inner elements. */
  ownText(): string {
    const depth = this.depth;
    let text = '';
    while (this.next() !== 'close' || this.depth >= depth)
      if (this.token === 'text' && this.depth === depth) text += this.text();
    return text;
  }

  /** From an open tag: on to its close tag. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== 'close' || this.depth >= depth);
  }

  private advance(): Token {
    if (this.pendingClose) return this.closeEmpty();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) return this.finish();
      if (this.source.charCodeAt(this.start) !== LESS) {
        this.readText();
        if (this.depth > 0) return 'text';
        continue;
      }
      const mark = this.source.charCodeAt(this.start + 1);
      if (mark === SLASH) return this.readClose();
      if (mark === QUESTION) this.end = this.after('?>', this.start);
      else if (mark !== BANG) return this.readOpen();
      else if (this.readMarked()) return 'text';
    }
  }

  private readText(): void {
    const next = this.source.indexOf('<', this.start);
    this.end = next < 0 ? this.source.length : next;
    this.literal = false;
  }

  /** Comments are passed over; CDATA is text; a DOCTYPE has no business in a workbook. */
  private readMarked(): boolean {
    if (this.source.startsWith('<!--', this.start)) {
      this.end = this.after('-->', this.start + 4);
      return false;
    }
    if (!this.source.startsWith('<![CDATA[', this.start) || this.depth === 0)
      throw malformed(this.start);
    this.end = this.after(']]>', this.start + 9);
    this.literal = true;
    return true;
  }

  private readOpen(): Token {
    if ((this.depth === 0 && this.seenRoot) || this.depth === DEEPEST) throw malformed(this.start);
    this.seenRoot = true;
    const at = this.attributes.read(this.readName(this.start + 1));
    this.empty = this.source.charCodeAt(at) === SLASH;
    if (this.empty && this.source.charCodeAt(at + 1) !== GREATER) throw malformed(this.start);
    this.end = this.empty ? at + 2 : at + 1;
    this.pendingClose = this.empty;
    this.open[this.depth * 2] = this.nameStart;
    this.open[this.depth * 2 + 1] = this.nameEnd;
    this.depth++;
    return 'open';
  }

  private readName(from: number): number {
    let at = from;
    this.nameStart = from;
    this.localStart = from;
    for (;;) {
      const code = this.source.charCodeAt(at);
      if (code === COLON) this.localStart = at + 1;
      else if (code === GREATER || code === SLASH || isSpace(code)) break;
      else if (code === LESS || Number.isNaN(code)) throw malformed(this.start);
      at++;
    }
    if (at === this.localStart) throw malformed(this.start);
    this.nameEnd = at;
    return at;
  }

  private readClose(): Token {
    const at = afterSpace(this.source, this.readName(this.start + 2));
    if (this.depth === 0 || this.source.charCodeAt(at) !== GREATER) throw malformed(this.start);
    this.depth--;
    const openStart = this.open[this.depth * 2] as number;
    const length = (this.open[this.depth * 2 + 1] as number) - openStart;
    if (length !== this.nameEnd - this.nameStart) throw malformed(this.start);
    for (let back = length - 1; back >= 0; back--)
      if (
        this.source.charCodeAt(openStart + back) !== this.source.charCodeAt(this.nameStart + back)
      )
        throw malformed(this.start);
    this.end = at + 1;
    return 'close';
  }

  private closeEmpty(): Token {
    this.pendingClose = false;
    this.start = this.end;
    this.depth--;
    return 'close';
  }

  private finish(): Token {
    if (this.depth > 0 || !this.seenRoot) throw malformed(this.start);
    return 'end';
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw malformed(this.start);
    return at + mark.length;
  }
}
