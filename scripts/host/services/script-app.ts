import type { Run } from '../run';
import { choiceOf } from './enumerations';
import { Exception } from './exception';
import { grantedScopes } from './permissions';
import { service, standsFor, unwrapped } from './strict';
import { newTrigger, Trigger } from './trigger';
import { newTriggerBuilder } from './trigger-builders';

type GoogleScript = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;

class AuthorizationInfo implements GoogleInfo {
  constructor(
    private readonly isRequired: boolean,
    private readonly run: Run,
  ) {}

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const name = this.isRequired ? 'REQUIRED' : 'NOT_REQUIRED';
    return choiceOf('AuthorizationStatus', name, this.run) as never;
  }

  getAuthorizationUrl(): string {
    return this.isRequired
      ? 'https://accounts.google.com/o/oauth2/v2/auth?local-host'
      : (null as unknown as string);
  }
}

type Offered =
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getOAuthToken'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'getUserTriggers'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes';

class ScriptApp implements Pick<GoogleScript, Offered> {
  constructor(private readonly run: Run) {}

  newTrigger(handler: string): GoogleBuilder {
    return newTriggerBuilder(handler, this.run);
  }

  /** A user's own alone. */
  getProjectTriggers(): GoogleTrigger[] {
    const { world, user } = this.run;
    return world.triggers
      .filter(({ owner }) => owner === user.email)
      .map((trigger) => newTrigger(trigger, this.run));
  }

  getUserTriggers(): GoogleTrigger[] {
    return this.getProjectTriggers();
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { triggers } = this.run.world;
    const at = triggers.findIndex(({ uid }) => uid === unwrapped(trigger, Trigger).model.uid);
    if (at < 0) throw new Exception('The trigger does not exist.');
    triggers.splice(at, 1);
  }

  getAuthorizationInfo(_mode: unknown, scopes?: string[]): GoogleInfo {
    const info = new AuthorizationInfo(!this.hasAll(scopes), this.run);
    return service('AuthorizationInfo', info, this.run);
  }

  requireScopes(_mode: unknown, scopes: string[]): void {
    if (!this.hasAll(scopes)) throw unauthorized();
  }

  requireAllScopes(): void {
    if (!this.hasAll()) throw unauthorized();
  }

  getOAuthToken(): string {
    return 'ya29.of-the-local-host';
  }

  getScriptId(): string {
    return '1DaybookLocalHostScript00000000000000000000000000000000000';
  }

  /** All that the manifest asks for, where none are named. */
  private hasAll(scopes = this.run.project.manifest?.oauthScopes ?? []): boolean {
    const granted = grantedScopes(this.run);
    return !granted || scopes.every((scope) => granted.includes(scope));
  }
}

const unauthorized = (): Exception =>
  new Exception('Authorization is required to perform that action.');

export const newScriptApp = (run: Run): object => service('ScriptApp', new ScriptApp(run), run);

standsFor('AuthorizationInfo', AuthorizationInfo);
standsFor('ScriptApp', ScriptApp);
