import { useCallback, useMemo } from 'react';
import {
  addObservation,
  deleteObservation,
  editObservation,
} from '#shared/change/observation-changes.ts';
import { unitName } from '#shared/document/area-names.ts';
import { observationIdSchema } from '#shared/domain/basics/ids.ts';
import {
  checkObservation,
  type ObservationRefusal,
} from '#shared/domain/goal/observation-rules.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, useReadOnly, useReadPlan } from '#renderer/platform/workspace.tsx';
import { useUnits } from '../use-units.ts';
import type { RowFields, RowProblem } from './read-row.ts';
import type { RowField } from './row-draft.ts';
import type { SeriesModel } from './series-model.ts';

const words = text.goalScreen.series;

/** Beside which field a refusal is told. */
const FIELDS: Readonly<Record<ObservationRefusal, RowField>> = {
  'in-future': 'date',
  duplicate: 'date',
  'no-value': 'value',
  'share-incomplete': 'denominator',
  'both-values': 'value',
  'denominator-zero': 'denominator',
  'too-large': 'numerator',
};

/** What the rows of an indicator's series share; the same object until the indicator or the units change. */
export function useSeries(indicator: Indicator, hasShares: boolean): SeriesModel {
  const { newId, clock } = usePorts();
  const dispatch = useDispatch();
  const readPlan = useReadPlan();
  const remove = useRemoveObservation();
  const readOnly = useReadOnly();
  const units = useUnits();
  const today = clock.today();

  const check = useCallback(
    (old: Observation | null, fields: RowFields): readonly RowProblem[] => {
      const row = {
        id: old?.id ?? NEW_ID,
        planId: indicator.planId,
        indicatorId: indicator.id,
        ...fields,
      };
      const code = checkObservation(readPlan(), row, today);
      return code === null ? [] : [{ field: FIELDS[code], kind: 'row', code }];
    },
    [indicator, readPlan, today],
  );

  const save = useCallback(
    (old: Observation | null, fields: RowFields): boolean => {
      const id = observationIdSchema.parse(newId());
      const change =
        old === null
          ? addObservation(readPlan(), indicator, { observation: { id, ...fields }, today })
          : editObservation(readPlan(), old, { patch: fields, today });
      return change.ok && dispatch(change.value);
    },
    [indicator, readPlan, newId, dispatch, today],
  );

  return useMemo(
    () => ({ indicator, units, hasShares, readOnly, check, save, remove }),
    [indicator, units, hasShares, readOnly, check, save, remove],
  );
}

/** Takes an outcome away, and offers to put it back. */
function useRemoveObservation(): SeriesModel['remove'] {
  const readPlan = useReadPlan();
  const takeAway = useRemove();
  return useCallback(
    (observation) => {
      const { unitId, date } = observation;
      takeAway({
        change: deleteObservation(readPlan(), observation),
        message: words.removed({ name: words.row({ unit: unitName(readPlan(), unitId), date }) }),
        restoredAs: 'restoreObservation',
      });
    },
    [readPlan, takeAway],
  );
}

/** Stands in for the id of a row that is not saved yet: no row has it, so that any row of that day is another. */
const NEW_ID = observationIdSchema.parse('unsaved');
