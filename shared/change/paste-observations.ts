import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { editIndicator } from './indicator-changes.ts';
import {
  addObservations,
  editObservation,
  type NewObservation,
  type ObservationPatch,
} from './observation-changes.ts';

/** Outcomes from a paste: new ones, and what those become that were there already. The source is the indicator's. */
export type PastedOutcomes = {
  readonly added: readonly NewObservation[];
  readonly replaced: readonly {
    readonly observation: Observation;
    readonly patch: ObservationPatch;
  }[];
  readonly source: string;
  readonly today: IsoDate;
};

/** Adds and replaces outcomes of an indicator in one edit that one undo takes back: all of them or, where one is refused, none. */
export function pasteObservations(
  state: PlanState,
  indicator: Indicator,
  { added, replaced, source, today }: PastedOutcomes,
): Result<Change, 'refused'> {
  const additions = addObservations(state, indicator, { observations: added, today });
  const edits = replaced.map(({ observation, patch }) =>
    editObservation(state, observation, { patch, today }),
  );
  if (!additions.ok || edits.some((edit) => !edit.ok)) return fail('refused');
  return ok({
    label: {
      key: 'pasteObservations',
      params: { name: indicator.name, count: added.length + replaced.length },
    },
    operations: [
      ...additions.value.operations,
      ...edits.flatMap((edit) => (edit.ok ? edit.value.operations : [])),
      ...editIndicator(indicator, { source }).operations,
    ],
  });
}
