import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SHOWN_ACTIONS, type ShownActions } from '#shared/domain/action/filter.ts';
import { ACTION_GROUPINGS } from '#shared/domain/action/grouping.ts';
import { text } from '#shared/text/text.ts';
import { useWorkplace } from '#renderer/platform/workspace.tsx';
import styles from './action.module.css';
import type { ActionPlace } from './use-action-place.ts';

const words = text.action;
const VIEWS = ['table', 'timeline'] as const;

/** How the list is shown: grouped by what, as a table or a timeline, and which actions of them all. */
export function ActionBar({ place }: { readonly place: ActionPlace }) {
  const { setWorkplace } = useWorkplace();
  const { filter, setFilter } = place;
  return (
    <div className={styles['bar']}>
      <Choice
        label={words.groupBy}
        value={place.grouping}
        options={ACTION_GROUPINGS}
        names={words.groupings}
        onChoose={(actionGrouping) => setWorkplace({ actionGrouping })}
      />
      <Choice
        label={words.view}
        value={place.view}
        options={VIEWS}
        names={words.views}
        onChoose={(actionView) => setWorkplace({ actionView })}
      />
      <Choice<ShownActions>
        label={words.filter.status}
        value={filter.show}
        options={SHOWN_ACTIONS}
        names={words.filter}
        onChoose={(show) => setFilter({ ...filter, show })}
      />
      <TextInput
        className={styles['search'] ?? ''}
        type="search"
        aria-label={words.filter.search}
        placeholder={words.filter.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.query}
        onChange={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
      />
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends string>({
  label,
  value,
  options,
  names,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <div className={styles['choice']}>
      <span aria-hidden>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        data={options.map((option) => ({ value: option, label: names[option] }))}
        value={value}
        onChange={onChoose}
      />
    </div>
  );
}
