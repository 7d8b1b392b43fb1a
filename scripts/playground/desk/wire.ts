import type { MessagePort } from 'node:worker_threads';
import type { Project } from '../../host/project';
import type { DeskCall, Reply } from '../protocol/calls';
import type { DeskEvent } from '../protocol/events';

/** What the desk's thread is started with. */
export interface DeskStart {
  readonly project: Project;
  /** Of the person's account. */
  readonly locale: string;
  /** Rung when an answer lies in `answers`. */
  readonly bell: Int32Array;
  readonly answers: MessagePort;
}

export interface ToDesk {
  readonly id: number;
  readonly call: DeskCall;
  readonly argument: unknown;
}

export type FromDesk =
  | { readonly kind: 'event'; readonly event: DeskEvent }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> };
