import { expect, test } from 'vitest';
import { planStatusSchema } from '#shared/domain/plan/schema.ts';
import { isReadOnlyStatus, nextStatuses } from '#shared/domain/plan/status.ts';

test('a plan goes utkast, remiss, fastställd, avslutad, and only an editable one goes back by itself', () => {
  const steps = planStatusSchema.options.map((status) => [status, nextStatuses(status)]);
  expect(steps).toEqual([
    ['draft', ['consultation', 'adopted']],
    ['consultation', ['adopted', 'draft']],
    ['adopted', ['closed']],
    ['closed', []],
  ]);
});

test('fastställd and avslutad are read-only', () => {
  expect(planStatusSchema.options.filter(isReadOnlyStatus)).toEqual(['adopted', 'closed']);
});
