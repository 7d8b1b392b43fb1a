import { createContext } from 'node:vm';
import { bundleServices } from './execution';

/** Everything that the host has of Google's: the services by name, and their methods as `Range.getValues`. */
export interface Offered {
  readonly services: readonly string[];
  readonly methods: readonly string[];
}

export async function offeredByHost(): Promise<Offered> {
  const services = (await bundleServices()).runInContext(createContext({})) as {
    readonly SERVICES: readonly string[];
    offeredMethods(): readonly string[];
  };
  return { services: [...services.SERVICES], methods: [...services.offeredMethods()] };
}
