import {
  createContext,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Change } from '#shared/change/change.ts';
import type { Label } from '#shared/change/label.ts';
import type { Result } from '#shared/domain/basics/result.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import type { LoadedPlan, Workplace } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import type { SaveStatus } from './commit-queue.ts';
import { closeReadFailures, notifyFailure } from './notify.ts';
import type { PlanSession, Refusal } from './plan-session.ts';
import { usePorts } from './ports.tsx';
import { renderLabel } from './render-label.ts';

type WorkplacePatch = Partial<Omit<Workplace, 'planId'>>;

/** A row that a screen is to show when it is there. Each jump is a new object: the same row can be gone to twice. */
export type Jump = { readonly subject: string; readonly id: string };

type Workspace = {
  readonly session: PlanSession;
  readonly loaded: LoadedPlan;
  readonly workplace: Workplace;
  readonly setWorkplace: (patch: WorkplacePatch) => void;
  readonly jump: Jump | null;
  readonly setJump: (jump: Jump | null) => void;
};

const WorkspaceContext = createContext<Workspace | null>(null);

type ProviderProps = {
  readonly session: PlanSession;
  readonly loaded: LoadedPlan;
  readonly children: ReactNode;
};

/** Gives everything below it the open plan. */
export function WorkspaceProvider({ session, loaded, children }: ProviderProps) {
  const { store } = usePorts();
  const [workplace, keepWorkplace] = useState<Workplace>(
    () =>
      loaded.workplace ?? {
        planId: loaded.state.planId,
        subject: '',
        openSectionId: null,
        openBudgetId: null,
      },
  );
  const [jump, setJump] = useState<Jump | null>(null);
  const setWorkplace = useCallback(
    (patch: WorkplacePatch) => keepWorkplace((old) => ({ ...old, ...patch })),
    [],
  );
  useEffect(() => void store.putWorkplace(workplace).catch(() => undefined), [store, workplace]);
  const workspace = useMemo(
    () => ({ session, loaded, workplace, setWorkplace, jump, setJump }),
    [session, loaded, workplace, jump, setWorkplace],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('No open plan here: WorkspaceProvider is missing');
  return workspace;
}

/** The open plan's state. Renders again on every edit; prefer `usePlanSelector` for a part of it. */
export function usePlanState(): PlanState {
  return usePlanSelector((state) => state);
}

/** A part of the open plan. Renders again only when that part is another object or value. */
export function usePlanSelector<Value>(select: (state: PlanState) => Value): Value {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, () => select(session.view().state));
}

/** Reads the open plan as it is at the moment of asking: for what happens later than the last render. */
export function useReadPlan(): () => PlanState {
  const { session } = useWorkspace();
  return useCallback(() => session.view().state, [session]);
}

/** Follows the open plan's edits outside rendering; what is returned stops it. */
export function useWatchPlan(): (onEdit: (state: PlanState) => void) => () => void {
  const { session } = useWorkspace();
  return useCallback((onEdit) => session.subscribe(() => onEdit(session.view().state)), [session]);
}

/** Makes edits. Returns false when the edit was refused; the reason has then been shown. */
export function useDispatch(): (change: Change, options?: { readonly run?: string }) => boolean {
  const { session } = useWorkspace();
  return useCallback(
    (change, options) => shownIfRefused(session.dispatch(change, options?.run)),
    [session],
  );
}

/** Undo and redo, with what they would take back in words. */
export function useUndo(): {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
} {
  const { session } = useWorkspace();
  const view = useSyncExternalStore(session.subscribe, session.view);
  const inWords = (label: Label | null) => (label === null ? null : renderLabel(label));
  return {
    undo: useCallback(() => void shownIfRefused(session.undo()), [session]),
    redo: useCallback(() => void shownIfRefused(session.redo()), [session]),
    undoLabel: inWords(view.undoLabel),
    redoLabel: inWords(view.redoLabel),
  };
}

/** How saving stands. */
export function useSaveStatus(): SaveStatus {
  const { session } = useWorkspace();
  return useSyncExternalStore(session.subscribe, () => session.view().saveStatus);
}

/** Reads how saving stands at the moment of asking: after a wait, what was rendered is old. */
export function useReadSaveStatus(): () => SaveStatus {
  const { session } = useWorkspace();
  return useCallback(() => session.view().saveStatus, [session]);
}

/** True when the plan can be read, not written: it is fastställd or avslutad, or another tab does the writing. */
export function useReadOnly(): boolean {
  const { mayWrite } = usePorts();
  const isSettled = usePlanSelector((state) =>
    ['adopted', 'closed'].includes(planOf(state).status),
  );
  return isSettled || !mayWrite;
}

/** Registers a flusher for text that is being written. */
export function useFlushBefore(flush: () => void): void {
  const { session } = useWorkspace();
  const current = useEffectEvent(flush);
  useEffect(() => session.addDraft(() => current()), [session]);
}

/** For a clock of text: tells the frame that something is being written, until what is returned is called. */
export function useStartWriting(): () => () => void {
  return useWorkspace().session.startWriting;
}

/** Commits what is being written and waits until it is on disk. False when saving fails for now. */
export function useFlushAll(): () => Promise<boolean> {
  const { session } = useWorkspace();
  return useCallback(() => session.flush(), [session]);
}

/** Where the user is in the plan: kept between sessions, outside the journal. */
export function useWorkplace(): Pick<Workspace, 'workplace' | 'setWorkplace'> {
  const { workplace, setWorkplace } = useWorkspace();
  return { workplace, setWorkplace };
}

/** The row that a screen is to show, until it has. Screens use `useGoTo` and `useArrival`. */
export function useJump(): Pick<Workspace, 'jump' | 'setJump'> {
  const { jump, setJump } = useWorkspace();
  return { jump, setJump };
}

/** What was loaded beside the plan: rows set aside, and drafts left by a crash. */
export function useLoadedPlan(): LoadedPlan {
  return useWorkspace().loaded;
}

function shownIfRefused(result: Result<null, Refusal>): boolean {
  if (result.ok) closeReadFailures();
  else notifyFailure(text.frame.refusal[result.error.code]);
  return result.ok;
}
