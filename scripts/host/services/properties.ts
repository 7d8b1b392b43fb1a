import type { Run } from '../run';
import { Exception, refuseIn, service } from './strict';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

/** In bytes; the documented limit, though Google has been seen to take more. */
const LONGEST = 9 * 1024;

class Properties implements Pick<GoogleProperties, 'getProperty' | 'setProperty'> {
  constructor(private readonly run: Run) {}

  getProperty(key: string): string | null {
    return this.run.book.properties.get(key) ?? null;
  }

  setProperty(key: string, value: string): GoogleProperties {
    if (value.length > LONGEST) throw new Exception('Argument too large: value');
    this.run.book.properties.set(key, value);
    return newProperties(this.run);
  }
}

const newProperties = (run: Run): GoogleProperties =>
  service('Properties', new Properties(run), run) as unknown as GoogleProperties;

class PropertiesService implements Pick<GoogleService, 'getDocumentProperties'> {
  constructor(private readonly run: Run) {}

  getDocumentProperties(): GoogleProperties {
    refuseIn(this.run, ['NONE'], 'PropertiesService.getDocumentProperties');
    return newProperties(this.run);
  }
}

export const newPropertiesService = (run: Run): object =>
  service('PropertiesService', new PropertiesService(run), run);
