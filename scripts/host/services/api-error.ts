import { Exception } from './exception';

/** What an advanced service throws. */
export class ApiError extends Exception {
  readonly details: { readonly code: number; readonly message: string };

  constructor(call: string, message: string, code: number) {
    super(`API call to ${call} failed with error: ${message}`);
    Object.defineProperty(this, 'name', { value: 'GoogleJsonResponseException' });
    this.details = { code, message };
  }
}
