const names = new WeakMap<object, string>();

/** Keeps which class of Google's a service stands for. */
export const keepName = (service: object, name: string): void => void names.set(service, name);

export const nameOf = (service: object): string | undefined => names.get(service);
