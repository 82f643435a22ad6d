import { expect, it } from 'vitest';
import { startNumbers } from '#shared/document/running-numbers.ts';
import { composeTextTable } from '#shared/document/text-table.ts';
import type { TableBlock } from '#shared/domain/section/blocks.ts';
import type { DocTable } from '#shared/document/document-model.ts';
import { aTable } from '#test/support/blocks.ts';

it('takes leading rows of header cells as the header, and figures to the right', () => {
  const table = compose(
    aTable('t', ['Län', 'Kontroller', 'Not'], ['Kalmar', '1 210', 'a'], ['Kronoberg', '8 %', 'b']),
  );
  expect(table.rows.map(({ style }) => style)).toEqual(['header', 'body', 'body']);
  expect(table.columns.map(({ align }) => align)).toEqual(['left', 'right', 'left']);
  expect(words(table)[1]).toEqual(['Kalmar', '1\u00A0210', 'a']);
});

it('does not take a column of words, or an empty one, for figures', () => {
  const table = compose(aTable('t', ['a', 'b'], ['12 st', ''], ['7', '']));
  expect(table.columns.map(({ align }) => align)).toEqual(['left', 'left']);
});

// A pattern that tries every way to share the spaces would not be done before the test times out.
it('tells figures apart also in a cell of a hundred thousand spaces', () => {
  const spaces = `1${' '.repeat(100_000)}x`;
  const rows = [
    [spaces, '\u221212,5 mnkr'],
    ['x', '–'],
  ];
  const table = compose(aTable('t', ['a', 'b'], ...rows));
  expect(table.columns.map(({ align }) => align)).toEqual(['left', 'right']);
});

it('makes a header cell in a row of its own bold, so that it is seen without colours', () => {
  const [question, answer] = [headerCell('När'), { header: false, runs: [[{ text: 'Nu' }]] }];
  const block = aTable('t', ['Fråga', 'Svar']);
  const table = compose({
    ...block,
    rows: [...block.rows, { cells: [question, answer] }],
  });
  const cells = table.rows[1]?.cells;
  expect(cells).toEqual([
    { header: true, paragraphs: [[{ text: 'När', bold: true }]] },
    { header: false, paragraphs: [[{ text: 'Nu' }]] },
  ]);
});

it('fills up rows that are too short, so that every row has all columns', () => {
  const table = compose(aTable('t', ['a', 'b', 'c'], ['1']));
  expect(table.rows[1]?.cells).toHaveLength(3);
});

it('has no header row where the table has none', () => {
  const block = aTable('t', ['a', 'b'], ['c', 'd']);
  const rows = block.rows.slice(1);
  expect(compose({ ...block, rows: [...rows, ...rows] }).rows.map(({ style }) => style)).toEqual([
    'body',
    'body',
  ]);
});

function headerCell(text: string) {
  return { header: true, runs: [[{ text }]] };
}

function words({ rows }: DocTable): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

function compose(block: TableBlock): DocTable {
  return composeTextTable(block, startNumbers());
}
