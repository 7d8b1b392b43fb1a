import type { Run } from '../run';
import { storeIn } from '../world';
import { Exception } from './exception';
import { service, standsFor } from './strict';
import { bytesIn } from './text-size';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

/** In bytes, as documented; Google has been seen to take more in one value. */
const LONGEST = 9 * 1024;
const LONGEST_KEY = 8066;
const LARGEST = 500 * 1024;

class Properties implements GoogleProperties {
  constructor(
    private readonly owner: string,
    private readonly run: Run,
  ) {}

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getKeys(): string[] {
    return Array.from(this.store.keys());
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.store);
  }

  setProperty(key: string, value: string): GoogleProperties {
    refuseTooLarge('key', key, LONGEST_KEY);
    refuseTooLarge('value', value, LONGEST);
    const others = [...this.store].filter(([other]) => other !== key);
    const size = [...others, [key, value]].flat().reduce((sum, text) => sum + bytesIn(text), 0);
    if (size > LARGEST)
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.store.set(key, value);
    return newProperties(this.owner, this.run);
  }

  setProperties(
    properties: { [key: string]: string },
    deleteAllOthers: boolean = false,
  ): GoogleProperties {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, String(value));
    return newProperties(this.owner, this.run);
  }

  deleteProperty(key: string): GoogleProperties {
    this.store.delete(key);
    return newProperties(this.owner, this.run);
  }

  deleteAllProperties(): GoogleProperties {
    this.store.clear();
    return newProperties(this.owner, this.run);
  }

  private get store(): Map<string, string> {
    return storeIn(this.run.world.properties, this.owner);
  }
}

function refuseTooLarge(what: string, text: string, most: number): void {
  if (bytesIn(text) > most) throw new Exception(`Argument too large: ${what}`);
}

const newProperties = (owner: string, run: Run): GoogleProperties =>
  service('Properties', new Properties(owner, run), run);

class PropertiesService implements GoogleService {
  constructor(private readonly run: Run) {}

  getDocumentProperties(): GoogleProperties {
    return newProperties('document', this.run);
  }

  getScriptProperties(): GoogleProperties {
    return newProperties('script', this.run);
  }

  getUserProperties(): GoogleProperties {
    return newProperties(this.run.user.email, this.run);
  }
}

export const newPropertiesService = (run: Run): GoogleService =>
  service('PropertiesService', new PropertiesService(run), run);

standsFor('Properties', Properties);
standsFor('PropertiesService', PropertiesService);
