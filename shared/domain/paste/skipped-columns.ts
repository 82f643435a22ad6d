import { headingsOf } from './headings.ts';
import type { Review } from './review.ts';

/** The columns of a paste that hold something and are mapped to no field, with their headings ('' for none). */
export function skippedColumns({
  rows,
  headerRows,
  columns,
}: Review): readonly { readonly column: number; readonly heading: string }[] {
  const headings = headingsOf(
    rows.map(({ cells }) => cells),
    headerRows,
  );
  return columns.flatMap((id, column) => {
    const holdsSomething = rows
      .slice(headerRows)
      .some(({ cells }) => (cells[column]?.raw.trim() ?? '') !== '');
    return id === null && holdsSomething ? [{ column, heading: headings[column] ?? '' }] : [];
  });
}
