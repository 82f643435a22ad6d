import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Observation } from '#shared/domain/goal/schema.ts';
import { useFlushBefore } from '#renderer/platform/workspace.tsx';
import { makeDraftStore, useKeptDraft } from '../kept-drafts.ts';
import { readRow, type RowProblem } from './read-row.ts';
import {
  draftOf,
  emptyDraft,
  isBlank,
  packDraft,
  sameDraft,
  unpackDraft,
  type RowDraft,
} from './row-draft.ts';
import type { SeriesModel } from './series-model.ts';

const rows = makeDraftStore({ prefix: 'outcome/', pack: packDraft, unpack: unpackDraft });

export type SeriesRow = {
  readonly draft: RowDraft;
  /** What keeps the row from being saved, once that has been tried. */
  readonly problems: readonly RowProblem[];
  readonly write: (patch: Partial<RowDraft>) => void;
  /** Saves what is written, if anything is. False when it cannot be: it then stays as it was written, with the reason. */
  readonly commit: () => boolean;
  /** Goes back to what is stored. */
  readonly cancel: () => void;
};

/** One row of a series while it is being written. `observation` is null for the row of the next outcome. */
export function useSeriesRow(
  observation: Observation | null,
  series: SeriesModel,
  firstUnit: string,
): SeriesRow {
  const kept = useKeptDraft(rows, `${series.indicator.id}/${observation?.id ?? ''}`);
  const [tried, setTried] = useState(() => kept.draft !== null && !isBlank(kept.draft));
  const stored = observation === null ? emptyDraft(firstUnit) : draftOf(observation);
  const draft = kept.draft ?? stored;
  const isWritten = observation === null ? !isBlank(draft) : !sameDraft(draft, stored);
  const read = readRow(draft);
  const problems = read.ok ? series.check(observation, read.value) : read.error;

  function commit(): boolean {
    if (!isWritten || series.readOnly) return true;
    if (!read.ok || problems.length > 0 || !series.save(observation, read.value)) {
      setTried(true);
      return false;
    }
    // The next outcome is most often of the same unit.
    kept.keep(observation === null ? emptyDraft(draft.unitId) : null);
    setTried(false);
    return true;
  }
  useFlushBefore(commit);

  return {
    draft,
    problems: tried && isWritten ? problems : [],
    write: (patch) => kept.keep({ ...draft, ...patch }),
    // Sorted rows change places when one is saved; the focus is to move among them as they then stand.
    commit: () => flushSync(commit),
    cancel() {
      kept.keep(null);
      setTried(false);
    },
  };
}
