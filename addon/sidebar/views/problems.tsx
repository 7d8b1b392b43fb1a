import { grouped } from '../grouped';
import { Notice } from '../parts/notice';
import { Shown } from '../parts/shown';
import { TonedHeading } from '../parts/toned-heading';
import type { ProblemGroup, Problems } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { Fixed } from './fixed';
import { type Fixing, keyOf, useFixing } from './fixing';
import { ProblemItem } from './problem-item';

/** What is wrong in the workbook, most serious first, and the way to put it right. */
export const ProblemsPage = () => {
  const words = useWords().problems;
  return (
    <Shown reading={useReading('readProblems')} heading={({ total }) => words.heading(total)}>
      {(problems) => <Found problems={problems} />}
    </Shown>
  );
};

const Found = ({ problems }: { readonly problems: Problems }) => {
  const words = useWords();
  const fixing = useFixing(problems);
  return (
    <>
      {problems.total === 0 && (
        <Notice tone="good">
          <p>{words.problems.none}</p>
        </Notice>
      )}
      <div class="severities" ref={fixing.list}>
        {grouped(problems.groups, ({ severityShown }) => severityShown).map(([shown, groups]) => (
          <section key={shown}>
            <TonedHeading tone={groups[0]?.severity ?? 'note'}>
              {words.counted(shown, countOf(groups))}
            </TonedHeading>
            {groups.map((group) => (
              <Group key={group.code} group={group} fixing={fixing} />
            ))}
          </section>
        ))}
      </div>
      {fixing.made && <Fixed made={fixing.made} fixing={fixing} />}
    </>
  );
};

const countOf = (groups: readonly ProblemGroup[]): number =>
  groups.reduce((count, { problems, more }) => count + problems.length + more, 0);

interface GroupProps {
  readonly group: ProblemGroup;
  readonly fixing: Fixing;
}

const Group = ({ group, fixing }: GroupProps) => {
  const words = useWords().problems;
  return (
    <div class="problem-group">
      <ul class="list">
        {group.problems.map((problem, index) => (
          <ProblemItem
            key={keyOf(problem)}
            problem={problem}
            why={index === 0 ? group.why : ''}
            fixing={fixing}
          />
        ))}
      </ul>
      {group.more > 0 && <p class="aside">{words.more(group.more)}</p>}
    </div>
  );
};
