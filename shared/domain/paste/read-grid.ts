import type { PastedCell, PastedRow } from './cell.ts';
import { readCell, readPlainText } from './read-cell.ts';
import { scanBareNumber } from './scan-number.ts';
import type { TextGrid } from './split-text.ts';

/**
 * Reads every cell of a grid of texts; rows with nothing in them at the end are left out. Equal texts share one cell,
 * since days and shares repeat; plain numbers and words are read faster than they are looked up.
 */
export function readGrid(texts: TextGrid): readonly PastedRow[] {
  const known = new Map<string, PastedCell>();
  const rows = texts.map((row) =>
    row.map((raw) => {
      const reading = scanBareNumber(raw) ?? readPlainText(raw);
      return reading === null ? recall(known, raw) : { raw, reading, question: null };
    }),
  );
  const last = rows.findLastIndex((row) => row.some(({ raw }) => raw.trim() !== ''));
  return rows.slice(0, last + 1);
}

function recall(known: Map<string, PastedCell>, raw: string): PastedCell {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const cell = readCell(raw);
  known.set(raw, cell);
  return cell;
}
