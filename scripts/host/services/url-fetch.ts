import { type FetchRequest, type FetchResponse, isWhitelisted } from '../fetching';
import type { Run } from '../run';
import { Exception } from './exception';
import { service, standsFor } from './strict';

type GoogleFetch = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type GoogleResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;

class HTTPResponse
  implements
    Pick<GoogleResponse, 'getAllHeaders' | 'getContentText' | 'getHeaders' | 'getResponseCode'>
{
  constructor(private readonly response: FetchResponse) {}

  getResponseCode(): number {
    return this.response.status;
  }

  getContentText(): string {
    return this.response.body;
  }

  getHeaders(): object {
    return { ...this.response.headers };
  }

  getAllHeaders(): object {
    return this.getHeaders();
  }
}

const LONGEST_URL = 2082;

class UrlFetchApp implements Pick<GoogleFetch, 'fetch' | 'fetchAll'> {
  constructor(private readonly run: Run) {}

  fetch(url: string, options: Options = {}): GoogleResponse {
    const { manifest } = this.run.project;
    if (url.length > LONGEST_URL) throw new Exception('Limit exceeded: URLFetch URL Length.');
    if (manifest?.urlFetchWhitelist && !isWhitelisted(url, manifest.urlFetchWhitelist))
      throw new Exception(
        `${url} is not in the script's manifest: add it to urlFetchWhitelist in appsscript.json.`,
      );
    const response = this.run.network(requestOf(url, options));
    if (!response) throw new Exception(`Address unavailable: ${url}`);
    if (response.status >= 300 && !options.muteHttpExceptions)
      throw new Exception(
        `Request failed for ${hostOf(url)} returned code ${response.status}. Truncated server response: ${response.body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
      );
    return service(
      'HTTPResponse',
      new HTTPResponse(response),
      this.run,
    ) as unknown as GoogleResponse;
  }

  fetchAll(requests: (string | Request)[]): GoogleResponse[] {
    return requests.map((request) =>
      typeof request === 'string' ? this.fetch(request) : this.fetch(request.url, request),
    );
  }
}

const hostOf = (url: string): string => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;

function requestOf(
  url: string,
  { method = 'get', headers, contentType, payload }: Options,
): FetchRequest {
  const isForm = typeof payload === 'object' && payload !== null;
  const type =
    contentType ?? (payload === undefined ? undefined : 'application/x-www-form-urlencoded');
  return {
    url,
    method: method.toUpperCase(),
    headers: {
      ...(type === undefined ? {} : { 'Content-Type': type }),
      ...(headers as Record<string, string> | undefined),
    },
    body: isForm
      ? Object.entries(payload)
          .map((pair) => pair.map((part) => encodeURIComponent(String(part))).join('='))
          .join('&')
      : String(payload ?? ''),
  };
}

export const newUrlFetchApp = (run: Run): object =>
  service('UrlFetchApp', new UrlFetchApp(run), run);

standsFor('HTTPResponse', HTTPResponse);
standsFor('UrlFetchApp', UrlFetchApp);
