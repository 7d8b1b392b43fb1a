import { Few } from '../parts/few';
import { PlaceButton } from '../parts/place-button';
import { Shown } from '../parts/shown';
import type { PersonOn } from '../protocol';
import { useReading } from '../reading';
import { useWords } from '../words';
import { LeftOut } from './left-out';
import { ListDownload } from './list-download';

/** Who would be written to, who would not, and why. */
export const PeoplePage = () => {
  const words = useWords().people;
  return (
    <Shown reading={useReading('readPeople')} heading={() => words.heading}>
      {(people) => (
        <>
          <p>{people.summary}</p>
          <ListDownload />
          <LeftOut people={people.others} />
          <OnList people={people.members} />
        </>
      )}
    </Shown>
  );
};

const OnList = ({ people }: { readonly people: readonly PersonOn[] }) => {
  const words = useWords();
  return (
    <section>
      <h3>{words.counted(words.people.onList, people.length)}</h3>
      {people.length === 0 && <p class="aside">{words.people.noneOn}</p>}
      <Few items={people}>{(person) => <Person key={person.place.row} person={person} />}</Few>
    </section>
  );
};

const Person = ({ person }: { readonly person: PersonOn }) => {
  const about = `person-${person.place.row}`;
  return (
    <li class="person">
      <p id={about}>
        <bdi>{person.name || person.email}</bdi>
      </p>
      {person.name && (
        <p class="aside">
          <bdi>{person.email}</bdi>
        </p>
      )}
      {person.tags.length > 0 && (
        <ul class="tags">
          {person.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <PlaceButton place={person.place} about={about} />
    </li>
  );
};
