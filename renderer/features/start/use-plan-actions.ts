import type { Result } from '#shared/domain/basics/result.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import type { Committed, LibraryFailure } from './commit-step.ts';
import type { StandingChange } from './plan-library.ts';

/** Archives, deletes and restores plans from the list; each is told of and can be taken back. */
export function usePlanActions(): (plan: Plan, to: StandingChange) => Promise<void> {
  const ports = usePorts();
  return async ({ id, title }, to) => {
    const { changeStanding } = await import('./plan-library.ts');
    const outcome = await changeStanding(ports, id, to);
    announce(outcome, text.start.done[to]({ title }));
  };
}

/** Says what was done, with a button that takes it back; or why it was not done. */
export function announce(outcome: Result<Committed, LibraryFailure>, message: string): void {
  if (!outcome.ok) {
    notifyFailure(text.start.failures[outcome.error]);
    return;
  }
  const undo = async (): Promise<void> => {
    const undone = await outcome.value.undo();
    if (undone.ok) notifyDone(text.start.done.undone);
    else notifyFailure(text.start.failures[undone.error]);
  };
  notifyDone(message, { label: text.start.undo, run: () => void undo() });
}
