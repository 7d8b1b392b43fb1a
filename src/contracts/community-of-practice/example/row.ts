import type { LoggedRow } from '../../example';

/** A row of the log, written down the same evening: `did('2022-12-06', '09:30-12:30', …)`. */
export function did(
  date: string,
  times: string,
  activity: string,
  place: string,
  workstream: string,
  notes: string,
): LoggedRow {
  const [start = '', end = ''] = times.split('-');
  return {
    date,
    start,
    end,
    activity,
    place,
    notes,
    entered: `${date}T18:05`,
    own: { Workstream: workstream },
  };
}

export const CONSULTATION = 'Consultation';
export const OPTIONS = 'Options';
export const ONBOARDING = 'Sign-up and onboarding';
export const TOOLS = 'Tools';
export const GATHERINGS = 'Gatherings';
export const HANDOVER = 'Handover';
export const SECRETARIAT = 'Working with the Secretariat';

export const CONVERSATION = 'Conversation';
export const GATHERING = 'Gathering';
export const WELCOME = 'Welcoming members';
export const MEETING = 'Meeting with the Secretariat';
export const READING = 'Reading and comparing';
export const TESTING = 'Trying out a tool';
export const WRITING = 'Writing';
export const PLANNING = 'Planning and preparing';

export const ZOOM = 'On Zoom';
export const HOME = 'Home';
