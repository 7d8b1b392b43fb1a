import type { TextLink } from '../book/book';
import type { Run } from '../run';
import { Exception } from './exception';
import { service, standsFor, unwrapped } from './strict';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** Text of which parts may lead somewhere; parts that look otherwise are not kept by this host. */
class RichTextValue
  implements
    Pick<
      GoogleText,
      'copy' | 'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText'
    >
{
  constructor(
    readonly text: string,
    readonly links: readonly TextLink[],
    private readonly run: Run,
    private readonly start = 0,
  ) {}

  copy(): GoogleBuilder {
    return newBuilder(this.text, this.links, this.run);
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.text.length;
  }

  /** Nothing where not all of it leads to one place. */
  getLinkUrl(start: number = 0, end: number = this.text.length): string | null {
    const link = this.links.find((each) => each.start <= start && end <= each.end);
    return link?.url ?? null;
  }

  getRuns(): GoogleText[] {
    const ends = [0, ...this.links.flatMap(({ start, end }) => [start, end]), this.text.length];
    const places = [...new Set(ends)].sort((one, other) => one - other);
    return places.slice(0, -1).map((start, at) => {
      const end = places[at + 1] ?? this.text.length;
      const url = this.getLinkUrl(start, end);
      const links = url === null ? [] : [{ start: 0, end: end - start, url }];
      return newText(
        new RichTextValue(this.text.slice(start, end), links, this.run, start),
        this.run,
      );
    });
  }
}

class RichTextValueBuilder implements Pick<GoogleBuilder, 'build' | 'setLinkUrl' | 'setText'> {
  constructor(
    private text: string,
    private links: readonly TextLink[],
    private readonly run: Run,
  ) {}

  setText(text: string): GoogleBuilder {
    this.text = text;
    this.links = [];
    return this.same();
  }

  setLinkUrl(...given: [url: string | null] | [start: number, end: number, url: string | null]) {
    const [start, end, url] =
      given.length === 3 ? given : ([0, this.text.length, given[0]] as const);
    if (start < 0 || end > this.text.length || start > end)
      throw new Exception('Invalid argument: the offsets lie outside the text.');
    const others = this.links.filter((link) => link.end <= start || link.start >= end);
    this.links = url === null ? others : [...others, { start, end, url }];
    return this.same();
  }

  build(): GoogleText {
    return newText(new RichTextValue(this.text, this.links, this.run), this.run);
  }

  private same(): GoogleBuilder {
    return service('RichTextValueBuilder', this, this.run) as unknown as GoogleBuilder;
  }
}

const newText = (value: RichTextValue, run: Run): GoogleText =>
  service('RichTextValue', value, run) as unknown as GoogleText;

const newBuilder = (text: string, links: readonly TextLink[], run: Run): GoogleBuilder =>
  service(
    'RichTextValueBuilder',
    new RichTextValueBuilder(text, links, run),
    run,
  ) as unknown as GoogleBuilder;

export const newRichText = (run: Run): GoogleBuilder => newBuilder('', [], run);

export const richTextOf = (text: string, links: readonly TextLink[], run: Run): GoogleText =>
  newText(new RichTextValue(text, links, run), run);

export const keptText = (value: GoogleText): Pick<RichTextValue, 'text' | 'links'> =>
  unwrapped(value, RichTextValue);

standsFor('RichTextValue', RichTextValue);
standsFor('RichTextValueBuilder', RichTextValueBuilder);
