import { groupBy } from '../basics/group-by.ts';
import { sortedRows, type PlanState } from '../plan-state.ts';
import type { WorkOrder, WorkOrderStep } from './schema.ts';

/** An order of priority inside an area of work, with its steps in order: the first is done first. */
export type PlacedWorkOrder = {
  readonly order: WorkOrder;
  readonly steps: readonly WorkOrderStep[];
};

/** Every order of a plan with its steps. */
export function placeWorkOrders({ tables }: PlanState): readonly PlacedWorkOrder[] {
  const steps = groupBy(sortedRows(tables.workOrderSteps), ({ workOrderId }) => workOrderId);
  return sortedRows(tables.workOrders).map((order) => ({
    order,
    steps: steps.get(order.id) ?? [],
  }));
}
