import { describe, expect, it } from 'vitest';
import type { DocTable } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aDocTable, aDocument } from '#test/support/documents.ts';
import { attributeBelow, below, openDocx, wordsBelow } from '#test/support/open-docx.ts';

const ROWS = [
  ['Rad', '2025', '2026'],
  ['Lön', '1', '2'],
  ['Summa', '3', '4'],
];

describe('a table', () => {
  it('repeats its header rows and only those, and never says false about it', async () => {
    const { rows, xml } = await render(aDocTable(ROWS));
    expect(rows.map((row) => below(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(xml).not.toMatch(/<w:tblHeader w:val/);
  });

  it('lets no row be split by a page break', async () => {
    const { rows } = await render(aDocTable(ROWS));
    expect(rows.every((row) => below(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('says its widths in full, and they agree', async () => {
    const { table } = await render(aDocTable(ROWS, { share: 0.7 }));
    const grid = below(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
    const cells = below(table, 'w:tcW').map((cell) => Number(cell.getAttribute('w:w')));
    expect(cells).toEqual([...grid, ...grid, ...grid]);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(
      Number(attributeBelow(table, 'w:tblW', 'w:w')),
    );
  });

  it('aligns figures to the right and words to the left', async () => {
    const { rows } = await render(aDocTable(ROWS));
    const alignments = rows.map((row) => below(row, 'w:jc').map((jc) => jc.getAttribute('w:val')));
    expect(alignments).toEqual([1, 2, 3].map(() => ['left', 'left', 'right']));
  });

  it('keeps its caption and a table of figures on one page', async () => {
    const { rows, paragraphs, styles } = await render(aDocTable(ROWS, { caption: 'Budget 2026' }));
    expect(paragraphs.some((paragraph) => wordsBelow(paragraph) === 'Budget 2026')).toBe(true);
    const caption = styles.find((style) => style.getAttribute('w:styleId') === 'Caption');
    expect(caption && below(caption, 'w:keepNext')).toHaveLength(1);
    expect(rows.map((row) => below(row, 'w:keepNext').length > 0)).toEqual([true, true, false]);
  });

  it('lets a long table of words break, but leaves no row alone on either page', async () => {
    const long = [...Array(60).keys()].map((index) => [`rad ${index}`, 'ord']);
    const words = aDocTable(long, { columns: [1, 1].map((width) => ({ width, align: 'left' })) });
    const { rows } = await render(words);
    const kept = rows.flatMap((row, index) => (below(row, 'w:keepNext').length > 0 ? [index] : []));
    expect(kept).toEqual([0, 58]);
  });

  it('tells sums by weight and varav rows by their style', async () => {
    const table = aDocTable(ROWS);
    const styled = table.rows.map((row, index) => ({
      ...row,
      style: (['header', 'ofWhich', 'sum'] as const)[index] ?? row.style,
    }));
    const { rows } = await render({ ...table, rows: styled });
    expect(rows.map((row) => [attributeBelow(row, 'w:pStyle'), below(row, 'w:b').length])).toEqual([
      ['TableText', 3],
      ['TableOfWhich', 0],
      ['TableText', 3],
    ]);
  });
});

async function render(table: DocTable) {
  const model = aDocument([table], { frontMatter: false, facts: [{ label: 'a', value: 'b' }] });
  const open = openDocx(await renderDocx(model, { pageNumbers: null }));
  const document = open('word/document.xml');
  // The first table holds the facts of a short document.
  const rendered = document.find('w:tbl')[1];
  if (rendered === undefined) throw new Error('No table was rendered');
  return {
    xml: document.xml,
    table: rendered,
    rows: below(rendered, 'w:tr'),
    paragraphs: document.find('w:p'),
    styles: open('word/styles.xml').find('w:style'),
  };
}
