import { expect, it } from 'vitest';
import { createPendingPictures } from '#renderer/features/section/editor/figure/pending-pictures.ts';
import { aFigure, aParagraph } from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';

it('gives the waiting pictures that a text shows, until they are stored', () => {
  const pending = createPendingPictures();
  const picture = aPicture('picture');
  pending.add(picture);
  pending.add(aPicture('other'));
  const text = [aParagraph('p', 'x'), aFigure('f')];
  expect(pending.shownIn([aParagraph('p', 'x')])).toEqual([]);
  expect(pending.shownIn(text)).toEqual([picture]);
  pending.stored([picture]);
  expect(pending.shownIn(text)).toEqual([]);
});
