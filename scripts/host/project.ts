/** A script as it is pushed to Google: its code, its pages and its manifest. */
export interface Project {
  readonly code: string;
  /** Pages by their names, without `.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly manifest?: Manifest;
  /** Whether it is installed as an add-on, for which Google's rules about triggers are stricter. */
  readonly isAddOn?: boolean;
}

/** What the host heeds of an `appsscript.json`. */
export interface Manifest {
  readonly timeZone?: string;
  /** Where it is absent, Google finds out from the code, and the host grants everything. */
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly AdvancedService[];
  };
}

export interface AdvancedService {
  readonly serviceId: string;
  readonly version: string;
}

export const projectOf = (given: string | Project): Project =>
  typeof given === 'string' ? { code: given } : given;
