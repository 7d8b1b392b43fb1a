/** What a script asks of the network. */
export interface FetchRequest {
  readonly url: string;
  /** `GET` */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Stands for the network; nothing where there is nobody at that address. */
export type Network = (request: FetchRequest) => FetchResponse | undefined;

/**
 * Whether a manifest lets a script fetch from an address: `https`, the whole domain with one `*.` before it at most, and
 * a path that is not empty, of which the address's own is a continuation.
 */
export function isWhitelisted(url: string, whitelist: readonly string[]): boolean {
  return whitelist.some((entry) => {
    const [, wild, domain = '', path = ''] =
      /^https:\/\/(\*\.)?([^/*]+)(\/[^*]*)$/.exec(entry) ?? [];
    const [, host = '', rest = ''] = /^https:\/\/([^/?#]+)([/?#].*)?$/.exec(url) ?? [];
    if (path === '' || host === '') return false;
    const isThere = wild
      ? host.toLowerCase().endsWith(`.${domain.toLowerCase()}`)
      : host.toLowerCase() === domain.toLowerCase();
    return isThere && (rest || '/').startsWith(path);
  });
}
