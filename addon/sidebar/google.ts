/** What Google puts into the page: the script's functions by name, and the editor around the sidebar. */
interface GoogleInPage {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor?: { focus(): void } };
  };
}

/** Each `with…` answers a new runner. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare global {
  interface Window {
    readonly google?: GoogleInPage;
  }
}

/** Calls one of the script's functions by its name. */
export const runScript = (name: string, given: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const runner = window.google?.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const call = runner?.[name];
    if (typeof call !== 'function') throw new Error(`Script function not found: ${name}`);
    call.apply(runner, given);
  });

/** Hands the keyboard back to the sheet. */
export const focusSheet = (): void => window.google?.script.host.editor?.focus();
