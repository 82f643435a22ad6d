import { expect, test } from 'vitest';
import { glanceAtSection } from '#shared/domain/section/section-glance.ts';
import { aParagraph } from '#test/support/blocks.ts';
import { aSection } from '#test/support/rows.ts';

const marked = { text: 'datum', complete: true } as const;

test('tells whether a chapter is ready and counts its marks, touching ones as one', () => {
  const blocks = [aParagraph('p1', 'Senast ', marked, marked, '.'), aParagraph('p2', marked)];
  expect(glanceAtSection(aSection('a', { ready: true, blocks }))).toEqual({
    ready: true,
    completeCount: 2,
  });
});

test('does not look into text that holds no mark', () => {
  const unread = { kind: 'from-a-newer-program' };
  expect(glanceAtSection({ ...aSection('a'), blocks: [unread] })).toEqual({
    ready: false,
    completeCount: 0,
  });
});

test('counts no mark in a block that cannot be read', () => {
  const broken = { kind: 'paragraph', runs: [{ complete: true }] };
  const blocks = [broken, aParagraph('p', marked)];
  expect(glanceAtSection({ ...aSection('a'), blocks })).toMatchObject({ completeCount: 1 });
});

test.each([null, 'a', {}, { ready: true }, { ready: 'yes', blocks: [] }])(
  'sees no chapter in %j',
  (row) => {
    expect(glanceAtSection(row)).toBeNull();
  },
);
