import { offeredByHost } from '../host/offered';
import type { GoogleCalls } from './google-calls';

/** What the add-on asks of Google and the local host does not have: untested, it must not be pushed. */
export async function lackingInHost({
  services,
  methods,
}: GoogleCalls): Promise<readonly string[]> {
  const offered = await offeredByHost();
  return [
    ...services.filter((service) => !offered.services.includes(service)),
    ...methods.filter((method) => !offered.methods.includes(method)),
  ];
}
