import type { Run } from '../run';
import type { HostTrigger } from '../triggers';
import { choiceOf } from './enumerations';
import { service, standsFor } from './strict';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export class Trigger implements GoogleTrigger {
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

export const newTrigger = (model: HostTrigger, run: Run): GoogleTrigger =>
  service('Trigger', new Trigger(model, run), run);

standsFor('Trigger', Trigger);
