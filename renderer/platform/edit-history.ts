import { applyChange } from '#shared/change/apply.ts';
import type { Change, ChangeConflict } from '#shared/change/change.ts';
import { invertChange } from '#shared/change/invert.ts';
import type { JournalEntry } from '#shared/change/journal.ts';
import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import { ok, type Result } from '#shared/domain/basics/result.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { changeSince, continuesRun, type TypingRun } from './typing-run.ts';

/** An open plan and the steps that led there. A value: every step makes a new one. */
export type EditHistory = {
  readonly state: PlanState;
  readonly revision: number;
  readonly past: readonly JournalEntry[];
  readonly future: readonly JournalEntry[];
  readonly run: TypingRun | null;
};

/** Id and time for an entry, should one be made. */
export type Stamp = { readonly id: string; readonly at: IsoDateTime };

/** A step taken: where it led, what the journal is to hold, and the change whose rows are to be written. */
export type Step = {
  readonly history: EditHistory;
  readonly entry: JournalEntry;
  readonly change: Change;
};

type StepResult = Result<Step, ChangeConflict>;

/** Applies an edit. With the same `runKey` as the edit just before, and soon after it, the two become one step. */
export function recordEdit(
  history: EditHistory,
  change: Change,
  runKey: string | null,
  stamp: Stamp,
): StepResult {
  const applied = applyChange(history.state, change);
  if (!applied.ok) return applied;
  const state = applied.value;
  const step =
    extendRun(history, change, state, runKey, stamp.at) ??
    newEdit(history, change, state, runKey, stamp);
  return ok(step);
}

/** Takes the last step back. Null when there is none. */
export function undoLast(history: EditHistory, stamp: Stamp): StepResult | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const stacks = { past: history.past.slice(0, -1), future: [...history.future, last] };
  return takeStep(history, 'undo', invertChange(last.change), stacks, stamp);
}

/** Takes the last undone step again. Null when there is none. */
export function redoLast(history: EditHistory, stamp: Stamp): StepResult | null {
  const next = history.future.at(-1);
  if (next === undefined) return null;
  const stacks = { past: [...history.past, next], future: history.future.slice(0, -1) };
  return takeStep(history, 'redo', next.change, stacks, stamp);
}

function takeStep(
  history: EditHistory,
  kind: 'undo' | 'redo',
  change: Change,
  stacks: Pick<EditHistory, 'past' | 'future'>,
  stamp: Stamp,
): StepResult {
  const applied = applyChange(history.state, change);
  if (!applied.ok) return applied;
  const entry = newEntry(history, kind, change, stamp);
  return ok({
    entry,
    change,
    history: { state: applied.value, revision: entry.revision, run: null, ...stacks },
  });
}

function newEdit(
  history: EditHistory,
  change: Change,
  state: PlanState,
  runKey: string | null,
  stamp: Stamp,
): Step {
  const entry = newEntry(history, 'edit', change, stamp);
  const { at } = stamp;
  const run =
    runKey === null ? null : { key: runKey, before: history.state, startedAt: at, lastAt: at };
  return {
    entry,
    change,
    history: { state, revision: entry.revision, past: [...history.past, entry], future: [], run },
  };
}

/** The last entry, grown by this change; null when the change is not part of the same run of typing. */
function extendRun(
  history: EditHistory,
  change: Change,
  state: PlanState,
  runKey: string | null,
  at: IsoDateTime,
): Step | null {
  const { run, past, future } = history;
  const last = past.at(-1);
  if (last === undefined || future.length > 0 || !continuesRun(run, runKey, at)) return null;
  const whole = changeSince(run, [last.change, change], state);
  if (whole === null) return null;
  const entry = { ...last, at, change: whole };
  // Typed back to where the run began: nothing is left to undo.
  const isEmpty = whole.operations.length === 0;
  return {
    entry,
    change,
    history: {
      ...history,
      state,
      past: isEmpty ? past.slice(0, -1) : [...past.slice(0, -1), entry],
      run: isEmpty ? null : { ...run, lastAt: at },
    },
  };
}

function newEntry(
  { state, revision }: EditHistory,
  kind: JournalEntry['kind'],
  change: Change,
  { id, at }: Stamp,
): JournalEntry {
  return { id, planId: state.planId, revision: revision + 1, at, kind, change };
}
