const KNOWN = /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i;

/** The address when a reader may follow it (http, https or mailto), otherwise nothing. */
export const safeLink = (link: string | undefined): string | undefined =>
  link !== undefined && KNOWN.test(link) && !/\p{C}/u.test(link) ? link : undefined;
