import type { WorkOrderId, WorkOrderStepId } from '#shared/domain/basics/ids.ts';
import { placeAmong } from '#shared/domain/basics/place-among.ts';
import { lastPosition } from '#shared/domain/basics/position.ts';
import type { WorkOrder, WorkOrderStep } from '#shared/domain/priority/schema.ts';
import type { PlacedWorkOrder } from '#shared/domain/priority/work-orders.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Adds an order without steps, last. */
export function addWorkOrder(
  state: PlanState,
  { id, heading }: { readonly id: WorkOrderId; readonly heading: string },
): Change {
  const position = lastPosition([...state.tables.workOrders.values()]);
  const order: WorkOrder = { id, planId: state.planId, position, heading, description: '' };
  return {
    label: { key: 'addWorkOrder', params: { name: heading } },
    operations: [insertRow('workOrders', order)],
  };
}

/** Changes an order's heading or what is said of it. */
export function editWorkOrder(
  order: WorkOrder,
  patch: Partial<Pick<WorkOrder, 'heading' | 'description'>>,
): Change {
  return {
    label: { key: 'editWorkOrder', params: { name: patch.heading ?? order.heading } },
    operations: updateRow('workOrders', order, patch),
  };
}

/** Puts an order before `index` of the others. */
export function moveWorkOrder(state: PlanState, order: WorkOrder, index: number): Change {
  const others = sortedRows(state.tables.workOrders).filter(({ id }) => id !== order.id);
  return {
    label: { key: 'editWorkOrder', params: { name: order.heading } },
    operations: placeAmong(others, order, index).flatMap(({ row, position }) =>
      updateRow('workOrders', row, { position }),
    ),
  };
}

/** Takes an order away with its steps. A live block of it says that it is gone. */
export function deleteWorkOrder({ order, steps }: PlacedWorkOrder): Change {
  return {
    label: { key: 'deleteWorkOrder', params: { name: order.heading } },
    operations: [
      ...steps.map((step) => removeRow('workOrderSteps', step)),
      removeRow('workOrders', order),
    ],
  };
}

/** Adds an empty step before `index` of the order's steps. */
export function addWorkOrderStep(
  { order, steps }: PlacedWorkOrder,
  { id, index }: { readonly id: WorkOrderStepId; readonly index: number },
): Change {
  const step: WorkOrderStep = {
    id,
    planId: order.planId,
    workOrderId: order.id,
    position: 0,
    text: '',
  };
  const operations = placeAmong(steps, step, index).flatMap(({ row, position }) =>
    row === step
      ? [insertRow('workOrderSteps', { ...step, position })]
      : updateRow('workOrderSteps', row, { position }),
  );
  return { label: { key: 'addWorkOrderStep', params: { name: order.heading } }, operations };
}

/** Words a step anew. */
export function editWorkOrderStep(step: WorkOrderStep, text: string): Change {
  return {
    label: { key: 'editWorkOrderStep', params: { name: text } },
    operations: updateRow('workOrderSteps', step, { text }),
  };
}

/** Puts a step before `index` of the order's other steps. */
export function moveWorkOrderStep(
  { steps }: PlacedWorkOrder,
  step: WorkOrderStep,
  index: number,
): Change {
  const others = steps.filter(({ id }) => id !== step.id);
  return {
    label: { key: 'moveWorkOrderStep', params: { name: step.text } },
    operations: placeAmong(others, step, index).flatMap(({ row, position }) =>
      updateRow('workOrderSteps', row, { position }),
    ),
  };
}

/** Takes a step away. */
export function deleteWorkOrderStep(step: WorkOrderStep): Change {
  return {
    label: { key: 'deleteWorkOrderStep', params: { name: step.text } },
    operations: [removeRow('workOrderSteps', step)],
  };
}
