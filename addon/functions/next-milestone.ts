import { type Given, isNothing, rowsIn, textIn } from './given';
import { tableGiven } from './sheet-given';

/** The day stays the very value that Google handed over, so that the cell shows it as a day. */
export function nextMilestone(milestones: Given, count?: Given): unknown[][] {
  const { rows, columns } = tableGiven('milestones', milestones, ['title', 'due', 'met']);
  const dueColumn = columns.find(({ key }) => key === 'due')?.number ?? 0;
  const given = rowsIn(milestones);
  const ahead = rows
    .filter(({ met, due }) => met === undefined && typeof due === 'number')
    .sort((one, other) => Number(one.due) - Number(other.due))
    .slice(0, isNothing(count) ? 1 : Number(textIn(count)));
  const listed = ahead.map(({ row, title }) => [textIn(title), given[row - 1]?.[dueColumn - 1]]);
  return listed.length === 0 ? [['', '']] : listed;
}
