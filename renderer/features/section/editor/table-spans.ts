import { NODES, type DocNode } from './doc-node.ts';

/** As many columns as Word has; a pasted colspan beyond that is a mistake or an attack. */
const MAX_COLUMNS = 63;

/**
 * The rows of a table with every merged cell given back its single cells: the text stays in the first, and the others
 * are empty. All rows come out equally long. Pasted tables bring merged cells; our tables have none.
 */
export function spreadSpans(rows: readonly DocNode[]): readonly DocNode[] {
  const grid: DocNode[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    for (const cell of row.content ?? []) placeCell(grid, rowIndex, cell);
  });
  const width = Math.max(1, ...grid.map((cells) => cells.length));
  return rows.map((row, rowIndex) => ({
    ...row,
    content: Array.from(
      { length: width },
      (_, column) => grid[rowIndex]?.[column] ?? emptyCell(NODES.tableCell),
    ),
  }));
}

function placeCell(grid: DocNode[][], rowIndex: number, cell: DocNode): void {
  const column = firstFree(grid[rowIndex] ?? []);
  const [width, height] = [span(cell, 'colspan'), span(cell, 'rowspan')];
  for (const row of grid.slice(rowIndex, rowIndex + height)) {
    for (let at = column; at < column + width; at += 1) row[at] = emptyCell(cell.type);
  }
  const own = grid[rowIndex];
  if (own !== undefined)
    own[column] = { ...cell, attrs: { ...cell.attrs, colspan: 1, rowspan: 1 } };
}

function firstFree(cells: readonly (DocNode | undefined)[]): number {
  const hole = Array.from(cells).indexOf(undefined);
  return hole === -1 ? cells.length : hole;
}

function span({ attrs }: DocNode, name: 'colspan' | 'rowspan'): number {
  const count = Number(attrs?.[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MAX_COLUMNS) : 1;
}

function emptyCell(type: string): DocNode {
  return { type, content: [{ type: NODES.paragraph }] };
}
