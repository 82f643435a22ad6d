import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { GoalStatusCode } from '#shared/domain/goal/tally.ts';
import { text } from '#shared/text/text.ts';
import styles from '../goal.module.css';
import { StatusSign } from '../status-sign.tsx';
import type { Arrangement, GoalFilter } from './goal-groups.ts';

const words = text.goalScreen;
const ARRANGEMENTS: readonly Arrangement[] = ['priority', 'order'];
const STATUSES: readonly GoalStatusCode[] = ['met', 'partlyMet', 'notMet', 'missing'];

type Props = {
  readonly filter: GoalFilter;
  readonly onFilter: (filter: GoalFilter) => void;
  /** How many goals stand where. */
  readonly counts: Readonly<Record<GoalStatusCode, number>>;
  readonly arrangement: Arrangement;
  /** Null where there are no priorities to arrange by. */
  readonly onArrange: ((arrangement: Arrangement) => void) | null;
};

/** How many goals stand where, each a filter, with a search and the order of the list. */
export function GoalFilters({ filter, onFilter, counts, arrangement, onArrange }: Props) {
  return (
    <div className={styles['filters']}>
      <div className={styles['statuses']} role="group" aria-label={words.statusFilter}>
        {STATUSES.map((code) => (
          <button
            key={code}
            type="button"
            className={styles['statusButton']}
            aria-pressed={filter.status === code}
            onClick={() => onFilter({ ...filter, status: filter.status === code ? null : code })}
          >
            <StatusSign code={code} />
            <strong>{counts[code]}</strong>
          </button>
        ))}
      </div>
      <TextInput
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        w={200}
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      {onArrange !== null && (
        <SegmentedControl
          aria-label={words.arrangement}
          value={arrangement}
          data={ARRANGEMENTS.map((value) => ({ value, label: words.arrangements[value] }))}
          onChange={(chosen) => onArrange(chosen === 'order' ? 'order' : 'priority')}
        />
      )}
    </div>
  );
}
