import { told } from '../failure';
import type { Answer, SidebarCalls } from '../sidebar/protocol';

/** Google waits for a promise before it hands the answer to the sidebar. */
export type Answers = {
  readonly [Name in keyof SidebarCalls]: (
    ...given: Parameters<SidebarCalls[Name]>
  ) => Promise<ReturnType<SidebarCalls[Name]>>;
};

/** Answers a question of the sidebar: whatever goes wrong is an answer too. */
export const answering =
  <Given extends unknown[], Value>(work: (...given: Given) => Value | Promise<Value>) =>
  async (...given: Given): Promise<Answer<Value>> => {
    try {
      return { ok: true, value: await work(...given) };
    } catch (error) {
      return { ok: false, ...told(error) };
    }
  };
