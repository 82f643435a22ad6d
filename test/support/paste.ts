import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { PastedRow, Reading } from '#shared/domain/paste/cell.ts';
import { readGrid } from '#shared/domain/paste/read-grid.ts';
import { splitText } from '#shared/domain/paste/split-text.ts';

/** A pasted grid, written as a spreadsheet puts it on the clipboard. */
export function pastedGrid(...lines: readonly string[]): readonly PastedRow[] {
  return readGrid(splitText(lines.join('\r\n')));
}

/** A reading as one writes it: "17400", "7.5%", "2013-11-01", "Kalmar", "–". */
export function inShort(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
      return String(reading.scaled / 10 ** reading.decimals);
    case 'percent':
      return `${reading.scaled / 10 ** reading.decimals}%`;
    case 'date':
      return reading.date;
    case 'text':
      return reading.text;
    case 'missing':
      return '\u2013';
    default:
      return missingCase(reading);
  }
}
