import { useEffect } from 'react';
import type { PlanSession } from '#renderer/platform/plan-session.ts';
import { usePorts } from '#renderer/platform/ports.tsx';

/** Commits what is being written when the window is hidden, closed or quit, and when the plan is left. */
export function useFlushOnLeaving(session: PlanSession): void {
  const { desktop } = usePorts();
  useEffect(() => {
    const flushDrafts = () => session.flushDrafts();
    const stopListening = desktop.onFlushRequest(async () => {
      if (!(await session.flush())) throw new Error('Saving fails for now');
    });
    const stopAsking = desktop.askBeforeLeaving(() => {
      const isUnsaved = session.view().saveStatus.kind !== 'saved';
      flushDrafts();
      return isUnsaved || session.view().saveStatus.kind !== 'saved';
    });
    document.addEventListener('visibilitychange', flushDrafts);
    window.addEventListener('pagehide', flushDrafts);
    window.addEventListener('blur', flushDrafts);
    return () => {
      flushDrafts();
      stopListening();
      stopAsking();
      document.removeEventListener('visibilitychange', flushDrafts);
      window.removeEventListener('pagehide', flushDrafts);
      window.removeEventListener('blur', flushDrafts);
    };
  }, [desktop, session]);
}
