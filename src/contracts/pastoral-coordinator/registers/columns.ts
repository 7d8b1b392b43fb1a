import type { OwnColumn } from '../../template';

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

export const day = (column: string, help: string): OwnColumn => ({ column, kind: 'day', help });

export const neededDay = (column: string, help: string): OwnColumn => ({
  column,
  kind: 'day',
  required: true,
  help,
});

/** A day on which something was done. */
export const done = (column: string, help: string): OwnColumn => ({
  ...day(column, help),
  happened: true,
});

export const neededDone = (column: string, help: string): OwnColumn => ({
  ...done(column, help),
  required: true,
});

export const code = (column: string, refers: string, help: string): OwnColumn => ({
  column,
  kind: 'code',
  refers,
  help,
});

export const count = (column: string, help: string): OwnColumn => ({ column, kind: 'count', help });

export const text = (column: string, help: string): OwnColumn => ({ column, kind: 'text', help });

export const yesNo = (column: string, help: string): OwnColumn => ({
  column,
  kind: 'yes-no',
  help,
});

/** Pupils are named by code, here and everywhere. */
export const pupil: OwnColumn = {
  column: 'Pupil',
  kind: 'code',
  refers: 'Pupils',
  required: true,
  help: 'By code, from the Pupils sheet.',
};
