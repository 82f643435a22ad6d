import { useMemo, useState } from 'react';
import type { ObservationPatch } from '#shared/change/observation-changes.ts';
import { pasteObservations } from '#shared/change/paste-observations.ts';
import { observationIdSchema, unitIdSchema, type UnitId } from '#shared/domain/basics/ids.ts';
import { observationSeries } from '#shared/domain/goal/series.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import type { Named } from '#shared/domain/paste/field.ts';
import { judgeObservations } from '#shared/domain/paste/judge-observations.ts';
import {
  observationFields,
  startObservations,
  WHOLE_AREA,
} from '#shared/domain/paste/observation-fields.ts';
import {
  pastedObservations,
  type PastedObservation,
} from '#shared/domain/paste/observation-rows.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';
import type { PasteOutcome, PasteTask, Reviewed } from '#renderer/ui/paste/paste-task.ts';
import type { UnitChoice } from '../use-units.ts';
import {
  columnWithoutDay,
  factsByColumn,
  valueColumns,
  type SaidOfColumns,
  type ValueColumn,
} from './column-facts.ts';

const words = text.paste.observations;

/** The id of the field of the source, on the screen. */
export const SOURCE_FIELD = 'paste-source';

/** What holds for all that is pasted. */
export type PasteFacts = {
  readonly source: string;
  readonly baseline: boolean;
  readonly preliminary: boolean;
};

export type ObservationPaste = {
  readonly task: PasteTask;
  readonly facts: PasteFacts;
  readonly setFacts: (patch: Partial<PasteFacts>) => void;
  readonly columnsOf: (reviewed: Reviewed) => readonly ValueColumn[];
  readonly say: (
    column: number,
    facts: { date?: ValueColumn['facts']['date']; unitId?: string },
  ) => void;
  readonly outcome: (reviewed: Reviewed) => PasteOutcome;
  /** False when the edit was refused. */
  readonly apply: (reviewed: Reviewed) => boolean;
};

/** What the series of an indicator makes of a paste. */
export function useObservationPaste(
  indicator: Indicator,
  units: readonly UnitChoice[],
): ObservationPaste {
  const { clock } = usePorts();
  const today = clock.today();
  const named = useMemo(
    () => units.map(({ id, name }) => ({ id: id ?? WHOLE_AREA, label: name })),
    [units],
  );
  const [facts, setFacts] = useState<PasteFacts>({
    source: indicator.source,
    baseline: false,
    preliminary: false,
  });
  const [said, setSaid] = useState<SaidOfColumns>(new Map());
  const apply = useApply(indicator);
  const columnsOf = ({ review }: Reviewed) => valueColumns(review, named, said);
  const pastedOf = (reviewed: Reviewed) =>
    pastedObservations(reviewed.review, reviewed.read.rows, factsByColumn(columnsOf(reviewed)));

  return {
    task: useTask(indicator, named, said),
    facts,
    setFacts: (patch) => setFacts((old) => ({ ...old, ...patch })),
    columnsOf,
    say: (column, own) =>
      setSaid((old) => new Map(old).set(column, { ...old.get(column), ...own })),
    outcome(reviewed) {
      const count = pastedOf(reviewed).length;
      const day = columnWithoutDay(columnsOf(reviewed), today);
      const needsSource = day === null && count > 0 && facts.source.trim() === '';
      return {
        label: words.apply({ count }),
        refusal: refusalOf(count, day, facts.source),
        needs: needsSource ? SOURCE_FIELD : null,
      };
    },
    apply: (reviewed) => apply(pastedOf(reviewed), facts),
  };
}

/** The fields of the review and what it is held against; anew only when what it rests on is. */
function useTask(indicator: Indicator, units: readonly Named[], said: SaidOfColumns): PasteTask {
  const { clock } = usePorts();
  const state = usePlanState();
  const today = clock.today();
  return useMemo(() => {
    const fields = observationFields(indicator.kind, units);
    const { headings, targetHeading } = words;
    return {
      title: words.title({ name: indicator.name }),
      fields,
      names: words.fields,
      start: (grid) =>
        startObservations(grid, { fields, units, words: headings, targetWord: targetHeading }),
      judge: (review, rows) =>
        judgeObservations(review, rows, {
          today,
          factsOf: factsByColumn(valueColumns(review, units, said)),
          known: (unitId, date) =>
            observationSeries(state, indicator.id, unitOf(unitId)).find(
              (other) => other.date === date,
            ) ?? null,
        }),
    };
  }, [indicator, units, said, state, today]);
}

/** Makes the edit: what is there already for a unit and day is replaced, the rest is added. */
function useApply(
  indicator: Indicator,
): (pasted: readonly PastedObservation[], facts: PasteFacts) => boolean {
  const { clock, newId } = usePorts();
  const state = usePlanState();
  const dispatch = useDispatch();
  return (pasted, facts) => {
    const known = pasted.map((one) => {
      const patch = toObservation(one, facts);
      const series = observationSeries(state, indicator.id, patch.unitId);
      return { patch, observation: series.find(({ date }) => date === patch.date) };
    });
    const change = pasteObservations(state, indicator, {
      added: known
        .filter(({ observation }) => observation === undefined)
        .map(({ patch }) => ({ id: observationIdSchema.parse(newId()), ...patch })),
      replaced: known.flatMap(({ observation, patch }) =>
        observation === undefined ? [] : [{ observation, patch: over(observation, patch) }],
      ),
      source: facts.source.trim(),
      today: clock.today(),
    });
    if (!change.ok || !dispatch(change.value)) return false;
    notifyDone(text.paste.applied({ what: words.done({ count: pasted.length }) }));
    return true;
  };
}

function refusalOf(
  count: number,
  day: ReturnType<typeof columnWithoutDay>,
  source: string,
): string | null {
  if (day !== null)
    return day.problem === 'none'
      ? words.dayNeeded({ name: day.name })
      : words.dayInFuture({ name: day.name });
  if (count === 0) return text.paste.nothingToApply;
  return source.trim() === '' ? words.sourceNeeded : null;
}

function toObservation(
  { unitId, date, value, numerator, denominator, n, note }: PastedObservation,
  { baseline, preliminary }: PasteFacts,
) {
  if (date === null) throw new Error('An outcome without a day was applied');
  const unit = unitOf(unitId);
  return { unitId: unit, date, value, numerator, denominator, n, note, baseline, preliminary };
}

/** What an outcome that is there becomes: its figures. What the paste says nothing of stays as it is. */
function over(before: Observation, pasted: ReturnType<typeof toObservation>): ObservationPatch {
  const { value, numerator, denominator, preliminary } = pasted;
  return {
    value,
    numerator,
    denominator,
    preliminary,
    baseline: before.baseline || pasted.baseline,
    n: pasted.n ?? before.n,
    note: pasted.note === '' ? before.note : pasted.note,
  };
}

function unitOf(unitId: string | null): UnitId | null {
  return unitId === null ? null : unitIdSchema.parse(unitId);
}
