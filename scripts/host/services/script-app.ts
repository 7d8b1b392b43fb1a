import type { Run } from '../run';
import type { HostTrigger, Schedule, Unit } from '../triggers';
import { type Choice, choiceOf } from './enumerations';
import { Exception } from './exception';
import { grantedScopes } from './permissions';
import { service, standsFor, unwrapped } from './strict';

type GoogleScript = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheets = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;

class Trigger implements GoogleTrigger {
  constructor(
    readonly model: HostTrigger,
    private readonly run: Run,
  ) {}

  getUniqueId(): string {
    return this.model.uid;
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return choiceOf('EventType', this.model.kind, this.run) as never;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const name = this.model.kind === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
    return choiceOf('TriggerSource', name, this.run) as never;
  }

  getTriggerSourceId(): string {
    return this.model.kind === 'CLOCK' ? (null as unknown as string) : this.run.book.id;
  }
}

const newTrigger = (model: HostTrigger, run: Run): GoogleTrigger =>
  service('Trigger', new Trigger(model, run), run);

/** In all the scripts of a user, and in an add-on for one document. */
const MOST = 20;

function keep(kind: HostTrigger['kind'], handler: string, run: Run, schedule?: Schedule) {
  const { world, user, project } = run;
  const theirs = world.triggers.filter(({ owner }) => owner === user.email);
  if (project.isAddOn && theirs.some((trigger) => trigger.kind === kind))
    throw new Exception(
      kind === 'CLOCK'
        ? 'This add-on has created too many time-based triggers in this document for this Google user account.'
        : 'This add-on has created too many triggers of this type in this document for this Google user account.',
    );
  if (theirs.length >= MOST)
    throw new Exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const trigger: HostTrigger = {
    ...{ uid: String(world.nextUid++), handler, kind, owner: user.email, since: run.now() },
    ...(schedule ? { schedule } : {}),
  };
  world.triggers.push(trigger);
  return newTrigger(trigger, run);
}

class ClockTriggerBuilder implements GoogleClock {
  private schedule: Schedule;

  constructor(
    private readonly handler: string,
    private readonly run: Run,
  ) {
    this.schedule = { timeZone: run.project.manifest?.timeZone ?? 'Etc/UTC' };
  }

  after(milliseconds: number): GoogleClock {
    return this.with({ at: this.run.now() + milliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): GoogleClock {
    return this.with({ at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): GoogleClock {
    const serial = Date.UTC(year, month - 1, day) / DAY + TO_1970;
    return this.with({ at: this.run.region.instantIn(serial, this.schedule.timeZone) });
  }

  atHour(hour: number): GoogleClock {
    refuseOutside(hour, 0, 23);
    return this.with({ hour });
  }

  nearMinute(minute: number): GoogleClock {
    refuseOutside(minute, 0, 59);
    return this.with({ minute });
  }

  inTimezone(timeZone: string): GoogleClock {
    if (!this.run.region.isTimeZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
    return this.with({ timeZone });
  }

  everyMinutes(count: number): GoogleClock {
    if (![1, 5, 10, 15, 30].includes(count))
      throw new Exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    if (this.run.project.isAddOn)
      throw new Exception('An add-on’s time-based trigger can run at most once an hour.');
    return this.every(count, 'minutes');
  }

  everyHours(count: number): GoogleClock {
    return this.every(count, 'hours');
  }

  everyDays(count: number): GoogleClock {
    return this.every(count, 'days');
  }

  everyWeeks(count: number): GoogleClock {
    return this.every(count, 'weeks');
  }

  onMonthDay(monthDay: number): GoogleClock {
    refuseOutside(monthDay, 1, 31);
    return this.with({ monthDay });
  }

  onWeekDay(day: unknown): GoogleClock {
    return this.with({ weekDay: (day as Choice).ordinal() });
  }

  create(): GoogleTrigger {
    const { at, every, monthDay, weekDay } = this.schedule;
    if (at === undefined && !every && monthDay === undefined && weekDay === undefined)
      throw new Exception('A recurrence or a point in time must be given for a clock trigger.');
    return keep('CLOCK', this.handler, this.run, this.schedule);
  }

  private every(count: number, unit: Unit): GoogleClock {
    if (count < 1) throw new Exception(`Invalid argument: ${count}`);
    return this.with({ every: { count, unit } });
  }

  private with(change: Partial<Schedule>): GoogleClock {
    this.schedule = { ...this.schedule, ...change };
    return service('ClockTriggerBuilder', this, this.run) as unknown as GoogleClock;
  }
}

const DAY = 86_400_000;
const TO_1970 = 25_569;

function refuseOutside(value: number, least: number, most: number): void {
  if (value < least || value > most) throw new Exception(`Invalid argument: ${value}`);
}

class SpreadsheetTriggerBuilder implements GoogleSheets {
  private kind: HostTrigger['kind'] | undefined;

  constructor(
    private readonly handler: string,
    private readonly run: Run,
  ) {}

  onOpen(): GoogleSheets {
    return this.on('ON_OPEN');
  }

  onEdit(): GoogleSheets {
    return this.on('ON_EDIT');
  }

  onChange(): GoogleSheets {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): GoogleSheets {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): GoogleTrigger {
    if (!this.kind) throw new Exception('An event must be given for a spreadsheet trigger.');
    return keep(this.kind, this.handler, this.run);
  }

  private on(kind: HostTrigger['kind']): GoogleSheets {
    this.kind = kind;
    return service('SpreadsheetTriggerBuilder', this, this.run) as unknown as GoogleSheets;
  }
}

class TriggerBuilder implements Pick<GoogleBuilder, 'forSpreadsheet' | 'timeBased'> {
  constructor(
    private readonly handler: string,
    private readonly run: Run,
  ) {}

  timeBased(): GoogleClock {
    const builder = new ClockTriggerBuilder(this.handler, this.run);
    return service('ClockTriggerBuilder', builder, this.run) as unknown as GoogleClock;
  }

  forSpreadsheet(): GoogleSheets {
    const builder = new SpreadsheetTriggerBuilder(this.handler, this.run);
    return service('SpreadsheetTriggerBuilder', builder, this.run) as unknown as GoogleSheets;
  }
}

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
    return service('TriggerBuilder', new TriggerBuilder(handler, this.run), this.run) as never;
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

standsFor('Trigger', Trigger);
standsFor('ClockTriggerBuilder', ClockTriggerBuilder);
standsFor('SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder);
standsFor('TriggerBuilder', TriggerBuilder);
standsFor('AuthorizationInfo', AuthorizationInfo);
standsFor('ScriptApp', ScriptApp);
