import type { OwnColumn } from '../template';

/** Columns that several registers have. */
export const id: OwnColumn = {
  column: 'Id',
  kind: 'id',
  required: true,
  help: 'A short code, used once.',
};

export const name = (help: string): OwnColumn => ({
  column: 'Name',
  kind: 'text',
  required: true,
  help,
});

export const shg = (help: string): OwnColumn => ({
  column: 'SHG',
  kind: 'code',
  refers: 'SHGs',
  help,
});

export const village = (help: string): OwnColumn => ({
  column: 'Village',
  kind: 'code',
  refers: 'Villages',
  help,
});

export const day = (column: string, help: string): OwnColumn => ({ column, kind: 'day', help });

/** A day on which something was done. */
export const done = (column: string, help: string): OwnColumn => ({
  ...day(column, help),
  happened: true,
});

export const count = (column: string, help: string): OwnColumn => ({ column, kind: 'count', help });

export const from = (column: string, refers: string, help: string): OwnColumn => ({
  column,
  kind: 'code',
  refers,
  help,
});

export const needed = (column: OwnColumn): OwnColumn => ({ ...column, required: true });
