import { MultiSelect } from '@mantine/core';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { useReadOnly } from '#renderer/platform/workspace.tsx';
import { unitName, usePlanUnits } from '../use-unit-names.ts';

const words = text.priority.details;

type Props = {
  readonly value: readonly UnitId[];
  readonly onChoose: (ids: UnitId[]) => void;
};

/** The kommuner, stadsdelar or police units that a priority concerns. One that is gone stays until it is taken away. */
export function UnitsSelect({ value, onChoose }: Props) {
  const readOnly = useReadOnly();
  const units = usePlanUnits();
  const gone = value.filter((id) => !units.some((unit) => unit.id === id));
  return (
    <MultiSelect
      label={words.units}
      description={words.unitsHint}
      placeholder={value.length === 0 ? text.priority.wholeArea : ''}
      data={[
        ...units.map((unit) => ({ value: unit.id, label: unitName(unit) })),
        ...gone.map((id) => ({ value: id, label: text.area.unit.gone })),
      ]}
      value={[...value]}
      onChange={(chosen) => {
        const known = units.map(({ id }) => id);
        onChoose([...known, ...gone].filter((id) => chosen.includes(id)));
      }}
      nothingFoundMessage={words.noSuchUnit}
      searchable
      readOnly={readOnly}
    />
  );
}
