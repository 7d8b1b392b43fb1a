/** A script as it is pushed to Google: its code, its pages and its manifest. */
export interface Project {
  readonly code: string;
  /** Pages by their names, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly manifest?: Manifest;
}

/** What the host heeds of an `appsscript.json`. */
export interface Manifest {
  readonly timeZone?: string;
  /** Where it is absent, Google finds out from the code, and the host grants everything. */
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

export const projectOf = (given: string | Project): Project =>
  typeof given === 'string' ? { code: given } : given;
