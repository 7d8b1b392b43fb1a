import type { DriveFile } from '../drive';
import { ApiError } from './api-error';

/** Whether a file is what a search asks for; searches that this host does not know are refused, as invalid ones are. */
export function matchesQuery(file: DriveFile, query: string): boolean {
  if (query.trim() === '') return true;
  return query.split(/\s+and\s+(?![^{]*\})/i).every((clause) => holds(file, clause.trim()));
}

function holds(file: DriveFile, clause: string): boolean {
  const [, member, place] = /^'((?:[^'\\]|\\.)*)' in (parents|owners)$/.exec(clause) ?? [];
  if (place === 'parents') return file.parents.includes(unescaped(member));
  if (place === 'owners') return [file.owner, 'me'].includes(unescaped(member));
  const [, set, key, value] =
    /^(properties|appProperties) has \{ ?key='([^']*)' and value='([^']*)' ?\}$/.exec(clause) ?? [];
  if (set !== undefined) return file[set as 'properties' | 'appProperties'][key ?? ''] === value;
  const [, field, operator, text, flag] =
    /^(name|mimeType|trashed) ?(=|!=|contains) ?(?:'((?:[^'\\]|\\.)*)'|(true|false))$/.exec(
      clause,
    ) ?? [];
  const held = file[field as 'name' | 'mimeType' | 'trashed'];
  const wanted = flag === undefined ? unescaped(text) : flag === 'true';
  if (operator === '=') return held === wanted;
  if (operator === '!=') return held !== wanted;
  if (operator === 'contains')
    return String(held).toLowerCase().includes(String(wanted).toLowerCase());
  throw new ApiError('drive.files.list', 'Invalid Value', 400);
}

const unescaped = (text = ''): string => text.replace(/\\(.)/g, '$1');
