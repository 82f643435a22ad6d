import { useCallback } from 'react';
import { pictureIdSchema } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { notifyFailure } from '#renderer/platform/notify.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector } from '#renderer/platform/workspace.tsx';
import type { PendingPictures } from './pending-pictures.ts';
import type { TakeIn } from './picture-intake.ts';
import { takePicture } from './take-picture.ts';

/** Takes pictures in for one open text: `flush` stores the figure and its picture at once. */
export function useTakeIn(pending: PendingPictures, flush: () => void): TakeIn {
  const { newId } = usePorts();
  const planId = usePlanSelector((state) => state.planId);
  return useCallback(
    async (file, show) => {
      const taken = await takePicture(file);
      if (!taken.ok) {
        const reason = text.section.figure.refusals[taken.error];
        notifyFailure(text.section.refusedIn({ name: file.name, reason }));
        return;
      }
      // What was written before is a step of its own, and stays when the figure is undone.
      flush();
      const id = pictureIdSchema.parse(newId());
      pending.add({ ...taken.value, id, planId });
      show(id);
      flush();
    },
    [newId, planId, pending, flush],
  );
}
