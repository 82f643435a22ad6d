import { expect, it } from 'vitest';
import { pastedPictures } from '#renderer/features/section/editor/figure/pasted-pictures.ts';

const picture = new File(['x'], 'bild.png', { type: 'image/png' });
const document = new File(['x'], 'plan.pdf', { type: 'application/pdf' });

/** What another program has put on the clipboard. */
const copied = (text: string, ...files: readonly File[]) => ({ files, getData: () => text });

it('takes a copied picture for a picture', () => {
  expect(pastedPictures(copied('', picture, document))).toEqual([picture]);
});

it('takes text from Word for text, though Word gives a picture of it along', () => {
  expect(pastedPictures(copied('Minst 60 %', picture))).toEqual([]);
});

it('finds nothing on an empty clipboard', () => {
  expect(pastedPictures(null)).toEqual([]);
});
