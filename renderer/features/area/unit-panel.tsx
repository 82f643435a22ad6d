import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Unit } from '#shared/domain/area/schema.ts';
import { placeUnits } from '#shared/domain/area/unit-tree.ts';
import { text } from '#shared/text/text.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { focusFirstField } from '#renderer/ui/focus-first-field.ts';
import { UnitDetails } from './unit-details.tsx';
import { UnitToolbar } from './unit-toolbar.tsx';
import { UnitTreeView } from './unit-tree-view.tsx';
import { useUnitEdits } from './use-unit-edits.ts';
import styles from './area.module.css';

type Props = { readonly units: readonly Unit[]; readonly readOnly: boolean };

/** The tree of units with the chosen unit's details beside it. */
export function UnitPanel({ units, readOnly }: Props) {
  const edits = useUnitEdits();
  const details = useRef<HTMLDivElement>(null);
  const placed = placeUnits(units);
  const selected = units.find(({ id }) => id === edits.selectedId) ?? placed[0]?.unit ?? null;
  useEffect(() => {
    if (edits.addedId !== null) focusFirstField(details.current);
  }, [edits.addedId]);
  if (selected === null) return <NoUnits readOnly={readOnly} onAdd={() => edits.add(null)} />;
  return (
    <div className={styles['columns']}>
      <div>
        {!readOnly && <UnitToolbar units={units} selected={selected} edits={edits} />}
        <UnitTreeView
          placed={placed}
          selectedId={selected.id}
          onSelect={edits.select}
          onStep={edits.step}
          onDelete={edits.remove}
          onOpen={() => focusFirstField(details.current)}
        />
        {!readOnly && (
          <Text size="sm" c="var(--quiet)" mt="xs">
            {text.area.unit.treeHelp}
          </Text>
        )}
      </div>
      <div className={styles['details']} ref={details}>
        <UnitDetails key={selected.id} unit={selected} readOnly={readOnly} />
      </div>
    </div>
  );
}

function NoUnits({ readOnly, onAdd }: { readonly readOnly: boolean; readonly onAdd: () => void }) {
  const words = text.area.unit;
  return (
    <EmptyState title={words.emptyTitle} text={words.emptyText}>
      {!readOnly && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </EmptyState>
  );
}
