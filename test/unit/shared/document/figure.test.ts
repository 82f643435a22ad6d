import { expect, it } from 'vitest';
import { composeFigure } from '#shared/document/figure.ts';
import { startNumbers } from '#shared/document/running-numbers.ts';
import { aFigure } from '#test/support/blocks.ts';
import { aPicture, GREY_POINT } from '#test/support/pictures.ts';
import { planState } from '#test/support/rows.ts';

it('numbers the figures that have a picture and marks those that have lost it', () => {
  const state = planState({ pictures: [aPicture('picture')] });
  const numbers = startNumbers();
  const composed = ['gone', 'picture', 'picture'].map((id) =>
    composeFigure(state, aFigure('f', { pictureId: aPicture(id).id }), numbers),
  );
  const figure = {
    kind: 'figure',
    caption: 'Anmälda brott',
    alt: 'Kurvan sjunker från 2019.',
    width: 'full',
    picture: { type: 'image/png', width: 1, height: 1, data: GREY_POINT },
  };
  const lost = 'Komplettera: bilden till figuren ”Anmälda brott” saknas.';
  expect(composed).toEqual([
    { kind: 'paragraph', style: 'normal', runs: [{ text: lost, marked: true }] },
    { ...figure, number: 1 },
    { ...figure, number: 2 },
  ]);
});
