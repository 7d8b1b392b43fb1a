import {
  afterSpace,
  DOUBLE,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  malformed,
  SINGLE,
  SLASH,
} from './characters';
import { decodeXml } from './text';

/** More attributes than any spreadsheet's element has. */
const MOST = 500;

/** The attributes of one tag, as places in the source: most are never looked at, and cost no text of their own. */
export class AttributeTable {
  private readonly source: string;
  /** For each attribute: start and end of its name, start and end of its value. */
  private readonly places: number[] = [];
  private used = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads the attributes behind a tag's name; returns where the tag's `>` or `/>` stands. */
  read(from: number): number {
    this.used = 0;
    let at = from;
    for (;;) {
      at = afterSpace(this.source, at);
      const code = this.source.charCodeAt(at);
      if (code === GREATER || code === SLASH) return at;
      if (this.used >= MOST * 4) throw malformed(at);
      at = this.readOne(at);
    }
  }

  value(name: string): string | undefined {
    for (let slot = 0; slot < this.used; slot += 4) {
      const start = this.places[slot] as number;
      const length = (this.places[slot + 1] as number) - start;
      if (length === name.length && this.source.startsWith(name, start)) return this.valueAt(slot);
    }
    return undefined;
  }

  all(): readonly (readonly [name: string, value: string])[] {
    return Array.from({ length: this.used / 4 }, (_, index) => [
      this.source.slice(this.places[index * 4], this.places[index * 4 + 1]),
      this.valueAt(index * 4),
    ]);
  }

  private valueAt(slot: number): string {
    return decodeXml(this.source.slice(this.places[slot + 2], this.places[slot + 3]));
  }

  private readOne(from: number): number {
    const nameEnd = this.nameEnd(from);
    const equals = afterSpace(this.source, nameEnd);
    if (this.source.charCodeAt(equals) !== EQUALS) throw malformed(from);
    const open = afterSpace(this.source, equals + 1);
    const quote = this.source.charCodeAt(open);
    if (quote !== DOUBLE && quote !== SINGLE) throw malformed(from);
    const close = this.source.indexOf(quote === DOUBLE ? '"' : "'", open + 1);
    if (close < 0) throw malformed(from);
    this.places[this.used] = from;
    this.places[this.used + 1] = nameEnd;
    this.places[this.used + 2] = open + 1;
    this.places[this.used + 3] = close;
    this.used += 4;
    return close + 1;
  }

  private nameEnd(from: number): number {
    for (let at = from; ; at++) {
      const code = this.source.charCodeAt(at);
      if (code === EQUALS || isSpace(code)) return at;
      if (code === GREATER || code === LESS || Number.isNaN(code)) throw malformed(from);
    }
  }
}
