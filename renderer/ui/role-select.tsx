import { Select, Text, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import type { Role } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePlanRoles, type RoleChoice } from '#renderer/platform/use-plan-roles.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';

const words = text.area.role;

/** The value of "Ingen": no id is empty. */
const NOBODY = '';

type Props = {
  readonly label: string;
  readonly value: Role['id'] | null;
  /** Null is nobody. */
  readonly onChoose: (role: Role | null) => void;
  readonly description?: string;
  readonly size?: 'sm' | 'xs';
  readonly w?: number;
  /** A function that may not be chosen here. */
  readonly without?: Role['id'];
  readonly error?: string | null;
  /** What it is called to choose no function, where that is not "Ingen". */
  readonly nobody?: string;
  /** True for a choice of what to read, which a read-only plan takes as well. */
  readonly isForReading?: boolean;
  /** True in a dialog that opens with the focus here; the list unfolds when it is asked for. */
  readonly isFirst?: boolean;
};

/**
 * A choice among the area's functions, or none. Typing finds by title and by who holds the function. One that has been
 * deleted is said to be so, and stays until another is chosen.
 */
export function RoleSelect({
  value,
  onChoose,
  without,
  error = null,
  nobody = words.nobody,
  isForReading = false,
  isFirst = false,
  ...rest
}: Props) {
  const readOnly = useReadOnly() && !isForReading;
  const choices = usePlanRoles();
  const isGone = value !== null && !choices.some(({ role }) => role.id === value);
  return (
    <Select
      {...rest}
      data-autofocus={isFirst || undefined}
      openOnFocus={!isFirst}
      data={optionsOf(
        choices.filter(({ role }) => role.id !== without),
        nobody,
      )}
      value={isGone ? null : (value ?? NOBODY)}
      placeholder={words.choose}
      error={isGone ? words.goneChoose : error}
      nothingFoundMessage={words.noneFound}
      filter={filterBy(choices)}
      renderOption={({ option }) => <Choice {...option} holders={holdersOf(choices, option)} />}
      searchable
      allowDeselect={false}
      readOnly={readOnly}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(id) => onChoose(choices.find(({ role }) => role.id === id)?.role ?? null)}
    />
  );
}

function Choice({ label, holders }: ComboboxItem & { readonly holders: string }) {
  return (
    <div>
      {label}
      {holders !== '' && (
        <Text size="xs" c="var(--quiet)">
          {holders}
        </Text>
      )}
    </div>
  );
}

function optionsOf(choices: readonly RoleChoice[], nobody: string): ComboboxItem[] {
  const roles = choices.map(({ role }) => ({
    value: role.id,
    label: role.title.trim() || words.nameless,
  }));
  return [{ value: NOBODY, label: nobody }, ...roles];
}

function holdersOf(choices: readonly RoleChoice[], { value }: ComboboxItem): string {
  return choices.find(({ role }) => role.id === value)?.holders.join(', ') ?? '';
}

function filterBy(choices: readonly RoleChoice[]): OptionsFilter {
  return ({ options, search }) => {
    const wanted = search.trim().toLocaleLowerCase('sv');
    return options.filter(
      (option) =>
        'value' in option &&
        `${option.label} ${holdersOf(choices, option)}`.toLocaleLowerCase('sv').includes(wanted),
    );
  };
}
