const NOTES = ['', 'Preliminärt', 'Semester i juli', ''];
const UNITS = ['Högby kommun', 'Tallnäs kommun', 'Hela området'];

/**
 * A table as Excel puts it on the clipboard: a day, a unit, a count with hard spaces, a share with a real minus sign
 * and here and there a note; no two counts in ten thousand are alike. The same every time.
 */
export function pastedText(rows: number): string {
  return Array.from({ length: rows }, (_, at) => lineOf(at)).join('\r\n');
}

function lineOf(at: number): string {
  const date = `2026-${pad((at % 12) + 1)}-${pad((at % 28) + 1)}`;
  const count = `${1 + (at % 9)}\u00a0${String(at % 1000).padStart(3, '0')}`;
  const share = `${at % 5 === 0 ? '\u2212' : ''}${at % 100},${at % 10}\u00a0%`;
  return [date, UNITS[at % UNITS.length], count, share, NOTES[at % NOTES.length]].join('\t');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
