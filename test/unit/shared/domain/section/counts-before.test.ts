import { expect, it } from 'vitest';
import { countsBefore } from '#shared/domain/section/counts-before.ts';
import { aFigure, aFootnote, aParagraph, aTable } from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';
import { aSection, planState } from '#test/support/rows.ts';

it('counts footnotes and shown figures of the chapters before, as the document numbers them', () => {
  const table = {
    ...aTable('t', ['']),
    rows: [{ cells: [{ header: false, runs: [[aFootnote('b')]] }] }],
  };
  const { tables } = planState({
    pictures: [aPicture('picture')],
    sections: [
      aSection('a', {
        position: 1,
        blocks: [aParagraph('p', 'x', aFootnote('a')), table, aFigure('f')],
      }),
      aSection('b', { position: 2, blocks: [aFigure('lost', { pictureId: aPicture('gone').id })] }),
      aSection('c', { position: 3, blocks: [aParagraph('q', aFootnote('c'))] }),
    ],
  });
  expect(['a', 'b', 'c', 'gone'].map((id) => countsBefore(tables, id))).toEqual([
    { footnotes: 0, figures: 0 },
    { footnotes: 2, figures: 1 },
    { footnotes: 2, figures: 1 },
    { footnotes: 0, figures: 0 },
  ]);
});
