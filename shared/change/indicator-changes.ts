import { indicatorIdSchema, type IndicatorId, type NewId } from '#shared/domain/basics/ids.ts';
import { byPosition, lastPosition } from '#shared/domain/basics/position.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import { observationsOf, targetsWithIndicator } from '#shared/domain/goal/belongings.ts';
import { newIndicator } from '#shared/domain/goal/new-goal.ts';
import type { Indicator } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** What of an indicator is set in its own right. */
export type IndicatorPatch = Partial<Omit<Indicator, 'id' | 'planId' | 'position'>>;

/** Adds an indicator, last. */
export function addIndicator(
  state: PlanState,
  { id, name, ...fields }: IndicatorPatch & { readonly id: IndicatorId; readonly name: string },
): Change {
  const position = lastPosition([...state.tables.indicators.values()]);
  const indicator = { ...newIndicator(id, state.planId, name), ...fields, position };
  return {
    label: { key: 'addIndicator', params: { name } },
    operations: [insertRow('indicators', indicator)],
  };
}

/** Changes what is said of an indicator. */
export function editIndicator(indicator: Indicator, patch: IndicatorPatch): Change {
  return {
    label: { key: 'editIndicator', params: { name: patch.name ?? indicator.name } },
    operations: updateRow('indicators', indicator, patch),
  };
}

/** Adds a copy of an indicator right after it, without its observations: they were of the other. */
export function duplicateIndicator(
  state: PlanState,
  indicator: Indicator,
  { name, newId }: { readonly name: string; readonly newId: NewId },
): Change {
  const indicators = [...state.tables.indicators.values()].toSorted(byPosition);
  const copy = { ...indicator, id: indicatorIdSchema.parse(newId()), name };
  const index = indicators.findIndex(({ id }) => id === indicator.id) + 1;
  return {
    label: { key: 'addIndicator', params: { name } },
    operations: placeAmong(indicators, copy, index).flatMap(({ row, position }) =>
      row === copy
        ? [insertRow('indicators', { ...copy, position })]
        : updateRow('indicators', row, { position }),
    ),
  };
}

/** Puts an indicator before `index` of the plan's other indicators. */
export function moveIndicator(state: PlanState, indicator: Indicator, index: number): Change {
  const others = [...state.tables.indicators.values()]
    .filter(({ id }) => id !== indicator.id)
    .toSorted(byPosition);
  return {
    label: { key: 'editIndicator', params: { name: indicator.name } },
    operations: placeAmong(others, indicator, index).flatMap(({ row, position }) =>
      updateRow('indicators', row, { position }),
    ),
  };
}

/** Takes an indicator away with all that was observed of it. Targets that weighed it stay, without an indicator. */
export function deleteIndicator(state: PlanState, indicator: Indicator): Change {
  return {
    label: { key: 'deleteIndicator', params: { name: indicator.name } },
    operations: [
      ...targetsWithIndicator(state, indicator.id).flatMap((target) =>
        updateRow('targets', target, { indicatorId: null }),
      ),
      ...observationsOf(state, indicator.id).map((row) => removeRow('observations', row)),
      removeRow('indicators', indicator),
    ],
  };
}
