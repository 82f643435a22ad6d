import type { Change, ChangeConflict } from '#shared/change/change.ts';
import type { Label, LabelKey } from '#shared/change/label.ts';
import { touchedRows } from '#shared/change/touched-rows.ts';
import type { NewId } from '#shared/domain/basics/ids.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { LoadedPlan, PlanStore } from '#shared/ports/plan-store.ts';
import { CommitQueue, type SaveStatus } from './commit-queue.ts';
import {
  recordEdit,
  redoLast,
  undoLast,
  type EditHistory,
  type Stamp,
  type Step,
} from './edit-history.ts';
import type { Timers } from './timers.ts';

/** Why an edit was not made: the plan is read-only, another tab does the writing, or the value is no longer what the edit set out from. */
export type Refusal = { readonly code: 'read-only' | 'second-window' } | ChangeConflict;

/** What the frame shows of the session, replaced whole whenever any of it changes. */
export type SessionView = {
  readonly state: PlanState;
  readonly saveStatus: SaveStatus;
  readonly undoLabel: Label | null;
  readonly redoLabel: Label | null;
};

export type SessionPorts = {
  readonly store: Pick<PlanStore, 'commit'>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly timers: Timers;
  readonly mayWrite: boolean;
};

/** Edits that a fastställd or avslutad plan still takes: those that change its standing, not its content. */
const ALLOWED_WHEN_READ_ONLY: ReadonlySet<LabelKey> = new Set([
  'reopenPlan',
  'setPlanStatus',
  'archivePlan',
  'unarchivePlan',
  'deletePlan',
  'restorePlan',
]);

/** An open plan: its state, its one undo stack, and the queue that saves every edit. */
export class PlanSession {
  readonly #ports: SessionPorts;
  readonly #queue: CommitQueue;
  readonly #listeners = new Set<() => void>();
  readonly #drafts = new Set<() => void>();
  readonly #writing = new Set<() => void>();
  #queueStatus: SaveStatus;
  #history: EditHistory;
  #view: SessionView;

  constructor(loaded: LoadedPlan, ports: SessionPorts) {
    this.#ports = ports;
    this.#history = {
      state: loaded.state,
      revision: loaded.revision,
      past: [],
      future: [],
      run: null,
    };
    this.#queueStatus = { kind: 'saved', at: loaded.savedAt };
    this.#view = {
      state: loaded.state,
      saveStatus: this.#queueStatus,
      undoLabel: null,
      redoLabel: null,
    };
    this.#queue = new CommitQueue({
      commit: (write) => ports.store.commit(write),
      timers: ports.timers,
      now: ports.clock.now,
      report: (status) => {
        this.#queueStatus = status;
        this.#showSaving();
      },
    });
  }

  /** What the frame shows now; the same object until something changes. */
  readonly view = (): SessionView => this.#view;

  /** Calls the listener after every change of the view. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Applies an edit at once and queues it. Edits with the same `run` key in quick succession are one undo step. */
  dispatch(change: Change, run: string | null = null): Result<null, Refusal> {
    if (change.operations.length === 0) return ok(null);
    if (!this.#ports.mayWrite) return fail({ code: 'second-window' });
    const refused =
      isReadOnly(this.#history.state) && !ALLOWED_WHEN_READ_ONLY.has(change.label.key);
    if (refused) return fail({ code: 'read-only' });
    return this.#take(recordEdit(this.#history, change, run, this.#stamp()));
  }

  /** Makes an edit of the program's own before anyone has edited: it is saved as any other, but nothing to undo. */
  tidy(change: Change): void {
    const isTidied = change.operations.length > 0 && this.dispatch(change).ok;
    if (!isTidied) return;
    this.#history = { ...this.#history, past: [], run: null };
    this.#show({ ...this.#view, undoLabel: null });
  }

  /** Takes the last step back, drafts included. */
  undo(): Result<null, Refusal> {
    this.flushDrafts();
    return this.#take(undoLast(this.#history, this.#stamp()));
  }

  /** Takes the last undone step again. */
  redo(): Result<null, Refusal> {
    this.flushDrafts();
    return this.#take(redoLast(this.#history, this.#stamp()));
  }

  /** Registers text that is being written; it is asked to commit before undo, export, leaving and quitting. */
  addDraft(flush: () => void): () => void {
    this.#drafts.add(flush);
    return () => this.#drafts.delete(flush);
  }

  /** Tells that text waits for its clock: until what is returned is called, what is on screen is not all saved. */
  readonly startWriting = (): (() => void) => {
    const stop = (): void => {
      if (this.#writing.delete(stop)) this.#showSaving();
    };
    this.#writing.add(stop);
    this.#showSaving();
    return stop;
  };

  /** Turns everything that is being written into edits. */
  flushDrafts(): void {
    for (const flush of this.#drafts) flush();
  }

  /** Commits drafts and waits for the disk. False when saving fails for now. */
  async flush(): Promise<boolean> {
    this.flushDrafts();
    return this.#queue.flush();
  }

  #take(result: Result<Step, ChangeConflict> | null): Result<null, Refusal> {
    if (result === null) return ok(null);
    if (!result.ok) return result;
    const { history, entry, change } = result.value;
    this.#history = history;
    this.#show({
      ...this.#view,
      state: history.state,
      undoLabel: history.past.at(-1)?.change.label ?? null,
      redoLabel: history.future.at(-1)?.change.label ?? null,
    });
    this.#queue.add({ entry, touched: touchedRows(change, history.state) });
    return ok(null);
  }

  /** What waits for its clock is not saved; that saving fails is worth more to know. */
  #showSaving(): void {
    const isWriting = this.#writing.size > 0 && this.#queueStatus.kind === 'saved';
    const saveStatus: SaveStatus = isWriting ? { kind: 'saving' } : this.#queueStatus;
    if (saveStatus.kind !== 'saving' || this.#view.saveStatus.kind !== 'saving')
      this.#show({ ...this.#view, saveStatus });
  }

  #show(view: SessionView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  #stamp(): Stamp {
    return { id: this.#ports.newId(), at: this.#ports.clock.now() };
  }
}

function isReadOnly(state: PlanState): boolean {
  const { status } = planOf(state);
  return status === 'adopted' || status === 'closed';
}
