import { expect, test } from 'vitest';
import { renderLabel } from '#renderer/platform/render-label.ts';
import type { LabelKey } from '#shared/change/label.ts';
import { text } from '#shared/text/text.ts';

/** Every parameter that some label reads. */
const PARAMS = {
  name: 'Namn',
  before: 'förr',
  after: 'nu',
  reason: 'skäl',
  find: 'ord',
  owner: 'Funktion',
  count: 3,
  to: 'Efterträdare',
};

// The catalogue's keys are exactly the label keys: renderLabel does not compile otherwise.
const keys = Object.keys(text.journal) as LabelKey[];

test.each(keys)('puts the label %s into words with every parameter filled in', (key) => {
  expect(renderLabel({ key, params: PARAMS })).not.toMatch(/undefined|\[object/);
});
