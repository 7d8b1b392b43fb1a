import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { OutLink } from '../parts/out-link';
import type { Made, MadeBefore } from '../protocol';
import { useWords } from '../words';

/** What was just made; the keyboard is at its link. */
export const MadeNow = ({ made }: { readonly made: Made }) => {
  const words = useWords().documents;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('a')?.focus(), []);
  return (
    <div ref={box}>
      <Notice tone="good">
        <p dir="auto">{words.made(made.title)}</p>
        <OutLink href={made.link} label={words.opens(made.title)}>
          {words.open}
        </OutLink>
      </Notice>
    </div>
  );
};

export const MadeBeforeList = ({ made }: { readonly made: readonly MadeBefore[] }) => {
  const words = useWords().documents;
  return (
    <section>
      <h3>{words.madeBefore}</h3>
      {made.length === 0 && <p class="aside">{words.noneMade}</p>}
      <ul class="list">
        {made.map(({ title, madeOn, link }, index) => (
          <li key={`${title} ${madeOn} ${index}`} class="made">
            <p dir="auto">{title}</p>
            <p class="aside">{madeOn}</p>
            {link && (
              <OutLink href={link} label={words.opens(title)}>
                {words.open}
              </OutLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
