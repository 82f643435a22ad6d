import { expect, it } from 'vitest';
import {
  addWorkOrder,
  addWorkOrderStep,
  deleteWorkOrder,
  deleteWorkOrderStep,
  editWorkOrder,
  editWorkOrderStep,
  moveWorkOrder,
  moveWorkOrderStep,
} from '#shared/change/work-order-changes.ts';
import { workOrderIdSchema, workOrderStepIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { placeWorkOrders } from '#shared/domain/priority/work-orders.ts';
import { applied, appliedAndUndone } from '#test/support/apply.ts';
import { aStep, aWorkOrder } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

const [arrests, deadlines] = [
  aStep('arrests', 'cases', { position: 1 }),
  aStep('deadlines', 'cases', { position: 2 }),
];
const cases = {
  order: aWorkOrder('cases', { position: 1 }),
  steps: [arrests, deadlines],
};
const state = planState({ workOrders: [cases.order], workOrderSteps: cases.steps });

/** "cases: arrests deadlines". */
const outline = (plan: PlanState): readonly string[] =>
  placeWorkOrders(plan).map(
    ({ order, steps }) => `${order.heading}: ${steps.map(({ text }) => text).join(' ')}`,
  );

it('adds, words and moves orders', () => {
  const two = applied(
    state,
    addWorkOrder(state, { id: workOrderIdSchema.parse('patrol'), heading: 'Yttre tjänst' }),
  );
  expect(outline(two)).toEqual(['cases: arrests deadlines', 'Yttre tjänst: ']);
  expect(outline(applied(two, moveWorkOrder(two, cases.order, 1)))[0]).toBe('Yttre tjänst: ');
  expect(outline(applied(state, editWorkOrder(cases.order, { heading: 'Utredning' })))[0]).toBe(
    'Utredning: arrests deadlines',
  );
});

it('adds, words, moves and takes away steps', () => {
  const id = workOrderStepIdSchema.parse('new');
  const add = addWorkOrderStep(cases, { id, index: 1 });
  expect(outline(applied(state, add))).toEqual(['cases: arrests  deadlines']);
  expect(outline(applied(state, editWorkOrderStep(arrests, 'Gripna')))).toEqual([
    'cases: Gripna deadlines',
  ]);
  expect(outline(applied(state, moveWorkOrderStep(cases, deadlines, 0)))).toEqual([
    'cases: deadlines arrests',
  ]);
  expect(outline(applied(state, deleteWorkOrderStep(arrests)))).toEqual(['cases: deadlines']);
});

it('takes an order away with its steps, and undo brings both back', () => {
  const change = deleteWorkOrder(cases);
  expect(outline(applied(state, change))).toEqual([]);
  expect(applied(state, change).tables.workOrderSteps.size).toBe(0);
  expect(appliedAndUndone(state, change)).toEqual(state);
});
