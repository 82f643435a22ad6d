import { Button, Group, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { stepUnit, type UnitStep } from '#shared/domain/area/unit-moves.ts';
import type { Unit } from '#shared/domain/area/schema.ts';
import { text } from '#shared/text/text.ts';
import styles from './area.module.css';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { UnitEdits } from './use-unit-edits.ts';

const STEPS: readonly { readonly step: UnitStep; readonly Icon: Icon }[] = [
  { step: 'up', Icon: IconArrowUp },
  { step: 'down', Icon: IconArrowDown },
  { step: 'in', Icon: IconIndentIncrease },
  { step: 'out', Icon: IconIndentDecrease },
];

type Props = {
  readonly units: readonly Unit[];
  readonly selected: Unit | null;
  readonly edits: UnitEdits;
};

/** Buttons for everything that the tree's keys do. */
export function UnitToolbar({ units, selected, edits }: Props) {
  return (
    <div className={styles['toolbar']}>
      <AddButton selected={selected} edits={edits} />
      <Group gap={4} wrap="nowrap">
        {STEPS.map(({ step, Icon }) => (
          <IconButton
            key={step}
            label={text.area.unit[step]}
            Icon={Icon}
            disabled={selected === null || stepUnit(units, selected.id, step) === null}
            onClick={() => selected !== null && edits.step(selected.id, step)}
          />
        ))}
        <IconButton
          label={text.area.unit.delete}
          Icon={IconTrash}
          disabled={selected === null}
          onClick={() => selected !== null && edits.remove(selected.id)}
        />
      </Group>
    </div>
  );
}

function AddButton({ selected, edits }: Omit<Props, 'units'>) {
  const words = text.area.unit;
  if (selected === null) {
    return (
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => edits.add(null)}>
        {words.add}
      </Button>
    );
  }
  return (
    <Menu withinPortal position="bottom-start">
      <Menu.Target>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {words.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => edits.add(selected.id)}>
          {words.addBelow({ name: selected.name.trim() || words.nameless })}
        </Menu.Item>
        <Menu.Item onClick={() => edits.add(null)}>{words.addTop}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
