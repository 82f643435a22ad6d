import { text } from '#shared/text/text.ts';
import { notifyDone, notifyFailure } from './notify.ts';
import { usePorts } from './ports.tsx';
import { savePlanFile } from './save-plan-file.ts';
import { useFlushAll, usePlanSelector } from './workspace.tsx';

/** Saves the open plan as a file, after what is being written has reached the disk, and says how it went. */
export function useSavePlanFile(): () => Promise<void> {
  const ports = usePorts();
  const flush = useFlushAll();
  const planId = usePlanSelector((state) => state.planId);
  return async () => {
    if (!(await flush())) return notifyFailure(text.plan.notSavedYet);
    const saved = await savePlanFile(ports, planId);
    if (saved.ok) return void notifyDone(text.plan.savedFile(saved.value));
    if (saved.error !== 'cancelled') notifyFailure(text.planfile.failures[saved.error]);
  };
}
