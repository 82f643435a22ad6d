import { expect, it } from 'vitest';
import { rankedPriorities } from '#shared/domain/priority/ranking.ts';
import { placeWorkOrders } from '#shared/domain/priority/work-orders.ts';
import { aPriority, aStep, aWorkOrder } from '#test/support/priorities.ts';
import { planState } from '#test/support/rows.ts';

it('ranks what is prioritised and what is not by position, each list for itself', () => {
  const state = planState({
    priorities: [
      aPriority('third', { position: 3 }),
      aPriority('aside', { position: 2, standing: 'notPrioritised' }),
      aPriority('first', { position: -1 }),
    ],
  });
  const { prioritised, notPrioritised } = rankedPriorities(state);
  expect(prioritised.map(({ id }) => id)).toEqual(['first', 'third']);
  expect(notPrioritised.map(({ id }) => id)).toEqual(['aside']);
  expect(rankedPriorities({ ...state })).toBe(rankedPriorities(state));
});

it('gives every order its own steps in order, also an order without steps', () => {
  const state = planState({
    workOrders: [aWorkOrder('patrol', { position: 2 }), aWorkOrder('cases', { position: 1 })],
    workOrderSteps: [aStep('2', 'cases', { position: 2 }), aStep('1', 'cases', { position: 1 })],
  });
  expect(
    placeWorkOrders(state).map(({ order, steps }) => [order.id, steps.map(({ id }) => id)]),
  ).toEqual([
    ['cases', ['1', '2']],
    ['patrol', []],
  ]);
});
