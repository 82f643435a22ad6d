import { describe, expect, it } from 'vitest';
import type { DocBox } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aDocBox, aDocTable, aDocument, aList, aTextBlock } from '#test/support/documents.ts';
import { below, openDocx, wordsBelow } from '#test/support/open-docx.ts';

const LONG = 'Det här ska uppnås under året. '.repeat(22);

/** The rows of the box, those of tables inside it not among them. */
async function rowsOf(blocks: DocBox['blocks']): Promise<readonly Element[]> {
  const file = openDocx(await renderDocx(aDocument([aDocBox(blocks)]), { pageNumbers: null }));
  const tables = file('word/document.xml').find('w:tbl');
  const box = tables.find((table) => wordsBelow(table).includes('Lokalt effektmål'));
  if (box === undefined) throw new Error('no box');
  return [...box.children].filter(({ tagName }) => tagName === 'w:tr');
}

function isKept(row: Element): boolean {
  return [...row.children].some(
    ({ tagName, children }) =>
      tagName === 'w:trPr' && [...children].some((child) => child.tagName === 'w:cantSplit'),
  );
}

describe('a box', () => {
  it('stands whole when it is short', async () => {
    const rows = await rowsOf([aTextBlock('Så här mäter vi:'), aList('- en'), aDocTable([['a']])]);
    expect(rows.map(isKept)).toEqual([true]);
  });

  it('may break before what is announced and before a table, and not inside a part', async () => {
    const rows = await rowsOf([
      aTextBlock(LONG),
      aTextBlock('Så här mäter vi:'),
      aList('- en'),
      aDocTable([['Enhet', 'Mål']]),
      { kind: 'paragraph', style: 'note', runs: [{ text: 'Not.' }] },
    ]);
    expect(rows.map(isKept)).toEqual([true, true, true]);
    const [first = '', second = '', third = ''] = rows.map(wordsBelow);
    expect([first.endsWith(LONG), second, third]).toEqual([
      true,
      'Så här mäter vi:en',
      'EnhetMålNot.',
    ]);
    expect(rows.map((row) => below(row, 'w:tbl').length)).toEqual([0, 0, 1]);
  });

  it('may break anywhere in a part that is longer than half a page', async () => {
    expect((await rowsOf([aTextBlock(LONG + LONG)])).map(isKept)).toEqual([false]);
  });
});
