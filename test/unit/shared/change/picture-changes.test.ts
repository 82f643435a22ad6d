import { expect, it } from 'vitest';
import { removeUnusedPictures } from '#shared/change/picture-changes.ts';
import { aFigure } from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';
import { aSection, planState } from '#test/support/rows.ts';

it('takes away the pictures that no figure shows, and nothing where all are shown', () => {
  const sections = [aSection('a', { blocks: [aFigure('f')] })];
  const cut = aPicture('cut');
  const state = planState({ sections, pictures: [aPicture('picture'), cut] });
  expect(removeUnusedPictures(state).operations).toEqual([
    { kind: 'remove', table: 'pictures', row: cut },
  ]);
  expect(
    removeUnusedPictures(planState({ sections, pictures: [aPicture('picture')] })).operations,
  ).toEqual([]);
});
