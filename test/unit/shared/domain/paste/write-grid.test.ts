import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '#shared/domain/paste/split-text.ts';
import { writeHtmlTable, writeTsv } from '#shared/domain/paste/write-grid.ts';

describe('writeTsv', () => {
  it('writes what is read back as it was', () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // An empty last line cannot be told from the line break that ends the grid before it.
      .filter((grid) => grid.at(-1)?.some((text) => text !== '') === true);
    fc.assert(
      fc.property(grids, (grid) => {
        expect(splitText(writeTsv(grid))).toEqual(grid);
      }),
    );
  });
});

describe('writeHtmlTable', () => {
  it('keeps markup in a name from becoming markup', () => {
    expect(writeHtmlTable([['<b>Lön</b> & OB', '1']])).toBe(
      '<table><tr><td>&lt;b&gt;Lön&lt;/b&gt; &amp; OB</td><td>1</td></tr></table>',
    );
  });
});
