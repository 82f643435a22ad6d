import type { IndicatorId } from '#shared/domain/basics/ids.ts';
import { lastPosition } from '#shared/domain/basics/position.ts';
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
