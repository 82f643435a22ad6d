import { wordsOf } from './doc-runs.ts';
import type { DocRow, DocTable } from './document-model.ts';

/** How many characters of running text fit across an upright page. Sentences set closer than the longest words that table-widths makes room for. */
const ACROSS = { dense: 120, normal: 106 } as const;
/** Millimetres, rounded upwards: Word and LibreOffice set lines a little differently, and fonts are not everywhere the same. */
const LINE_MM = { dense: 3.9, normal: 4.35 } as const;
const ROW_PADDING_MM = 2;
/** Lines break between words, so that their ends stand empty. */
const RAGGED = 1.06;
const CELL_PADDING = 2;

/** About how high a table stands on an upright page, in millimetres; never less than it is. */
export function estimateHeight({ rows, columns, dense, share }: DocTable): number {
  const size = dense ? 'dense' : 'normal';
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const room = columns.map(({ width }) => (width / total) * ACROSS[size] * share - CELL_PADDING);
  return rows.reduce((sum, row) => sum + ROW_PADDING_MM + linesOf(row, room) * LINE_MM[size], 0);
}

function linesOf({ cells }: DocRow, room: readonly number[]): number {
  const heights = cells.map(({ paragraphs }, index) =>
    paragraphs.reduce((lines, runs) => lines + linesIn(wordsOf(runs), room[index] ?? 1), 0),
  );
  return Math.max(...heights);
}

function linesIn(words: string, room: number): number {
  return Math.max(1, Math.ceil((words.length * RAGGED) / Math.max(1, room)));
}
