import {
  addWorkOrderStep,
  deleteWorkOrderStep,
  editWorkOrderStep,
  moveWorkOrderStep,
} from '#shared/change/work-order-changes.ts';
import { workOrderStepIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlacedWorkOrder } from '#shared/domain/priority/work-orders.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch } from '#renderer/platform/workspace.tsx';
import type { LineEdits } from './line-list.tsx';

/** What can be done to the steps of an order. */
export function useStepEdits(placed: PlacedWorkOrder): LineEdits {
  const dispatch = useDispatch();
  const takeAway = useRemove();
  const { newId } = usePorts();
  const stepOf = (id: string) => placed.steps.find((step) => step.id === id) ?? null;
  return {
    add(index) {
      const id = workOrderStepIdSchema.parse(newId());
      return dispatch(addWorkOrderStep(placed, { id, index })) ? id : null;
    },
    edit(id, written) {
      const step = stepOf(id);
      return step !== null && dispatch(editWorkOrderStep(step, written), { run: `step ${id}` });
    },
    move(id, index) {
      const step = stepOf(id);
      if (step !== null) dispatch(moveWorkOrderStep(placed, step, index));
    },
    remove(id) {
      const step = stepOf(id);
      if (step === null) return;
      const change = deleteWorkOrderStep(step);
      const name = step.text.trim();
      // An empty step is no loss to be told of.
      if (name === '') dispatch(change);
      else
        takeAway({
          change,
          message: text.priority.workOrders.stepDeleted({ name }),
          restoredAs: 'restoreWorkOrderStep',
        });
    },
  };
}
