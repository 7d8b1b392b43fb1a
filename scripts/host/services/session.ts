import type { Run } from '../run';
import { service, standsFor } from './strict';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

class User implements Pick<GoogleUser, 'getEmail'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export const newUser = (email: string, run: Run): GoogleUser =>
  service('User', new User(email), run) as unknown as GoogleUser;

type Offered = 'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone';

class Session implements Pick<GoogleSession, Offered> {
  constructor(private readonly run: Run) {}

  /** Nobody, as far as a script can tell that was not allowed everything. */
  getActiveUser(): GoogleUser {
    const { authMode, user } = this.run;
    return newUser(authMode === 'FULL' && this.run.hasUi ? user.email : '', this.run);
  }

  getEffectiveUser(): GoogleUser {
    const { authMode, user } = this.run;
    return newUser(authMode === 'FULL' ? user.email : '', this.run);
  }

  getActiveUserLocale(): string {
    return this.run.user.locale;
  }

  getScriptTimeZone(): string {
    return this.run.project.manifest?.timeZone ?? 'Etc/UTC';
  }
}

export const newSession = (run: Run): object => service('Session', new Session(run), run);

standsFor('User', User);
standsFor('Session', Session);
