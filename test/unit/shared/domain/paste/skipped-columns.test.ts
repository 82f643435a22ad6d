import { expect, it } from 'vitest';
import { startReview } from '#shared/domain/paste/review.ts';
import { skippedColumns } from '#shared/domain/paste/skipped-columns.ts';
import { pastedGrid } from '#test/support/paste.ts';

it('tells which columns hold something and are not used', () => {
  const grid = pastedGrid('Enhet\tMål\tTomt', 'Norr\t4\t', 'Söder\t5\t');
  const review = startReview(grid, { headerRows: 1, columns: ['unit', null, null] });
  expect(skippedColumns(review)).toEqual([{ column: 1, heading: 'Mål' }]);
});
