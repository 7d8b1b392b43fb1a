import type { SidebarCalls } from '../../addon/sidebar/protocol';
import type { Host } from '../../scripts/host/host';
import type { RunOptions } from '../../scripts/host/run';

/** 22 November 2026 was a Sunday. */
export const NOW = Date.UTC(2026, 10, 22, 12);

type Call = keyof SidebarCalls;

/** Asks the script as the sidebar does, each question a run of its own; what goes in and out is copied. */
export function ask<Name extends Call>(
  host: Host,
  name: Name,
  given: Parameters<SidebarCalls[Name]>,
  options: RunOptions = {},
): ReturnType<SidebarCalls[Name]> {
  const execution = host.execution({ now: NOW, ...options });
  try {
    const told = execution.call(`${name}(...${JSON.stringify(given)}).then(JSON.stringify)`);
    return JSON.parse(String(told)) as ReturnType<SidebarCalls[Name]>;
  } finally {
    execution.end();
  }
}

type Told<Name extends Call> = Extract<
  ReturnType<SidebarCalls[Name]>,
  { readonly ok: true }
>['value'];

/** What the script tells; a refusal is a mistake in the test. */
export function told<Name extends Call>(
  host: Host,
  name: Name,
  ...given: Parameters<SidebarCalls[Name]>
): Told<Name> {
  const answer = ask(host, name, given);
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  return answer.value as Told<Name>;
}
