import type { Run } from '../run';
import { newBlob } from './blob';
import { escaped } from './escaping';
import { Exception } from './exception';
import { compiled } from './html-template';
import { service, standsFor } from './strict';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GoogleService = GoogleAppsScript.HTML.HtmlService;

type Offered =
  | 'append'
  | 'appendUntrusted'
  | 'clear'
  | 'getBlob'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setSandboxMode'
  | 'setTitle'
  | 'setWidth'
  | 'setXFrameOptionsMode'
  | 'addMetaTag';

/** A page that a script makes. */
export class HtmlOutput implements Pick<GoogleOutput, Offered> {
  title = '';
  width: number | undefined;
  height: number | undefined;

  constructor(
    public html: string,
    private readonly run: Run,
  ) {}

  append(html: string): GoogleOutput {
    this.html += html;
    return this.same();
  }

  appendUntrusted(text: string): GoogleOutput {
    return this.append(escaped(text));
  }

  clear(): GoogleOutput {
    return this.setContent('');
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return newBlob(Array.from(this.run.tools.encode(this.html)), 'text/html', null, this.run);
  }

  getContent(): string {
    return this.html;
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number {
    return this.width ?? (null as unknown as number);
  }

  getHeight(): number {
    return this.height ?? (null as unknown as number);
  }

  setContent(html: string): GoogleOutput {
    this.html = html;
    return this.same();
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return this.same();
  }

  setWidth(width: number): GoogleOutput {
    this.width = width;
    return this.same();
  }

  setHeight(height: number): GoogleOutput {
    this.height = height;
    return this.same();
  }

  /** There is only one sandbox left, and asking for it does nothing. */
  setSandboxMode(): GoogleOutput {
    return this.same();
  }

  /** Only pages of web apps can stand in other pages. */
  setXFrameOptionsMode(): GoogleOutput {
    return this.same();
  }

  addMetaTag(name: string, content: string): GoogleOutput {
    if (name !== 'viewport' && !name.endsWith('capable') && name !== 'google-site-verification')
      throw new Exception('The meta tag you specified is not allowed in this context.');
    this.html = `<meta name="${escaped(name)}" content="${escaped(content)}">${this.html}`;
    return this.same();
  }

  private same(): GoogleOutput {
    return service('HtmlOutput', this, this.run) as unknown as GoogleOutput;
  }
}

const newOutput = (html: string, run: Run): GoogleOutput =>
  service('HtmlOutput', new HtmlOutput(html, run), run) as unknown as GoogleOutput;

/** A page with scriptlets. A script hands them what they speak of by setting it on the template itself. */
class HtmlTemplate implements Pick<GoogleTemplate, 'evaluate' | 'getRawContent'> {
  evaluate(): GoogleOutput {
    const { source, run } = written(this);
    return newOutput(compiled(source)(Object.fromEntries(Object.entries(this))), run);
  }

  getRawContent(): string {
    return written(this).source;
  }
}

interface Written {
  readonly source: string;
  readonly run: Run;
}

/** Kept apart: whatever stands on a template is the script's. */
const sources = new WeakMap<HtmlTemplate, Written>();

function written(template: HtmlTemplate): Written {
  const found = sources.get(template);
  if (!found) throw new TypeError('Illegal invocation');
  return found;
}

function newTemplate(source: string, run: Run): GoogleTemplate {
  const template = new HtmlTemplate();
  sources.set(template, { source, run });
  return template as unknown as GoogleTemplate;
}

type ServiceOffered =
  | 'createHtmlOutput'
  | 'createHtmlOutputFromFile'
  | 'createTemplate'
  | 'createTemplateFromFile';

class HtmlService implements Pick<GoogleService, ServiceOffered> {
  constructor(private readonly run: Run) {}

  createHtmlOutput(html: unknown = ''): GoogleOutput {
    return newOutput(textOf(html), this.run);
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    return newOutput(this.page(name), this.run);
  }

  createTemplate(html: unknown): GoogleTemplate {
    return newTemplate(textOf(html), this.run);
  }

  createTemplateFromFile(name: string): GoogleTemplate {
    return newTemplate(this.page(name), this.run);
  }

  private page(name: string): string {
    const pages = this.run.project.pages ?? {};
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    if (page === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return page;
  }
}

function textOf(html: unknown): string {
  if (typeof html === 'string') return html;
  throw new Error('The host makes pages of text alone, not of blobs.');
}

export const newHtmlService = (run: Run): object =>
  service('HtmlService', new HtmlService(run), run);

standsFor('HtmlOutput', HtmlOutput);
standsFor('HtmlService', HtmlService);
standsFor('HtmlTemplate', HtmlTemplate);
