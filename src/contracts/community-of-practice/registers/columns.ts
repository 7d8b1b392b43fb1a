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

export const link = (help: string): OwnColumn => ({ column: 'Link', kind: 'link', help });
