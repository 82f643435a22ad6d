import { expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  packDraft,
  unpackDraft,
} from '#renderer/features/goal/series/row-draft.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { anObservation, q } from '#test/support/goals.ts';

test('a draft comes back as it was packed', () => {
  const draft = draftOf(
    anObservation('o', 'i', {
      unitId: unitIdSchema.parse('kalmar'),
      numerator: q(39),
      denominator: q(1377.5),
      n: 12,
      baseline: true,
      note: 'Två ord, "citat" och 10abc',
    }),
  );
  expect(unpackDraft(packDraft(draft) ?? '')).toEqual(draft);
});

test('a draft in which nothing is written is not kept, whatever its unit', () => {
  expect(packDraft(emptyDraft('kalmar'))).toBeNull();
});

test('a text that is no draft is none', () => {
  expect(unpackDraft('10abc')).toBeNull();
});
