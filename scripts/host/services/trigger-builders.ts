import type { Run } from '../run';
import type { HostTrigger, Schedule, Unit } from '../triggers';
import type { Choice } from './enumerations';
import { Exception } from './exception';
import { service, standsFor } from './strict';
import { newTrigger } from './trigger';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleSheets = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

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

export const newTriggerBuilder = (handler: string, run: Run): GoogleBuilder =>
  service('TriggerBuilder', new TriggerBuilder(handler, run), run) as unknown as GoogleBuilder;

standsFor('ClockTriggerBuilder', ClockTriggerBuilder);
standsFor('SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder);
standsFor('TriggerBuilder', TriggerBuilder);
