import type { DocCell, DocColumn, DocRow, DocTable } from '#shared/document/document-model.ts';
import { element, type HtmlElement, type HtmlLook } from './html-node.ts';
import { renderRuns } from './runs.ts';

/** A table with a header that a screen reader can tell from the figures. */
export function renderTable({ caption, columns, rows, share, dense }: DocTable): HtmlElement {
  const headers = rows.filter(({ style }) => style === 'header');
  const body = rows.filter(({ style }) => style !== 'header');
  const whole = columns.reduce((total, { width }) => total + width, 0);
  return element(
    'table',
    [
      ...(caption === null ? [] : [element('caption', [caption])]),
      element(
        'colgroup',
        columns.map(({ width }) => element('col', [], { attributes: { share: width / whole } })),
      ),
      ...(headers.length === 0
        ? []
        : [
            element(
              'thead',
              headers.map((row) => renderRow(row, columns)),
            ),
          ]),
      element(
        'tbody',
        body.map((row) => renderRow(row, columns)),
      ),
    ],
    { looks: dense ? ['dense'] : [], attributes: { share } },
  );
}

function renderRow(row: DocRow, columns: readonly DocColumn[]): HtmlElement {
  const cells = row.cells.map((cell, index) =>
    renderCell(cell, row, columns[index]?.align === 'right'),
  );
  return element('tr', cells, {
    looks: row.style === 'sum' || row.style === 'ofWhich' ? [row.style] : [],
  });
}

function renderCell(
  { header, paragraphs }: DocCell,
  { style }: DocRow,
  isFigure: boolean,
): HtmlElement {
  const looks: readonly HtmlLook[] = isFigure ? ['figure'] : [];
  const content = paragraphs.map((runs) => element('div', renderRuns(runs)));
  if (style === 'header') return element('th', content, { looks, attributes: { scope: 'col' } });
  return header
    ? element('th', content, { looks, attributes: { scope: 'row' } })
    : element('td', content, { looks });
}
