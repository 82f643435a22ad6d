import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeHtmlTable, writeTsv } from '#renderer/features/budget/grid/tsv.ts';

describe('readTsv', () => {
  it.each([
    ['one cell', '12', [['12']]],
    [
      'a block with the last line break that Excel adds',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['an empty row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'a quoted cell with a tab, a line break and a quote',
      '"a\t""b""\nc"\td',
      [['a\t"b"\nc', 'd']],
    ],
    [
      'a cell that only begins with a quote',
      '"Polis i yttre tjänst" 2026\t5',
      [['"Polis i yttre tjänst" 2026', '5']],
    ],
  ])('reads %s', (_, text, block) => {
    expect(readTsv(text)).toEqual(block);
  });

  it('reads back whatever was written', () => {
    const blocks = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // An empty last line cannot be told from the line break that ends the block before it.
      .filter((block) => block.at(-1)?.some((text) => text !== '') === true);
    fc.assert(
      fc.property(blocks, (block) => {
        expect(readTsv(writeTsv(block))).toEqual(block);
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
