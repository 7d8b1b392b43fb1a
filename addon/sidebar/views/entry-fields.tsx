import type { ControlProps } from '../parts/field';
import { Select } from '../parts/select';
import { TextBox } from '../parts/text-box';
import type { EntryField, NewEntry, Today } from '../protocol';
import { useWords } from '../words';

interface EntryFieldsProps {
  readonly today: Today;
  readonly entry: NewEntry;
  readonly onChange: (change: Partial<NewEntry>) => void;
  readonly fault: { readonly field: EntryField; readonly sentence: string } | undefined;
}

/** A control for each column that the log has. */
export const EntryFields = ({ today, entry, onChange, fault }: EntryFieldsProps) => {
  const { fields, hints } = useWords().today;
  const controlOf = (field: EntryField): ControlProps => ({
    name: field,
    label: fields[field],
    value: entry[field],
    hint: { ...NO_HINTS, ...hints }[field],
    fault: fault?.field === field ? fault.sentence : undefined,
    onChange: (value) => onChange({ [field]: value }),
  });
  return (
    <div class="fields">
      {today.asks.map((field) => (
        <Control key={field} field={field} today={today} {...controlOf(field)} />
      ))}
    </div>
  );
};

const NO_HINTS: { readonly [Field in EntryField]?: string } = {};

type EntryControlProps = ControlProps & { readonly field: EntryField; readonly today: Today };

const Control = ({ field, today, ...control }: EntryControlProps) => {
  const { choose } = useWords().today;
  switch (field) {
    case 'activity':
      return <Select {...control} choices={today.activities} none={choose} />;
    case 'place':
      return <Select {...control} choices={today.places} none={choose} />;
    case 'date':
      return <TextBox {...control} kind="date" />;
    case 'people':
      return <TextBox {...control} kind="count" />;
    case 'notes':
      return <TextBox {...control} kind="lines" />;
    case 'hours':
      return <TextBox {...control} kind="text" />;
  }
};
