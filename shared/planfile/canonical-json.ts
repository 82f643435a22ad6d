/** JSON with the keys in order, so that equal values give equal bytes whatever order their fields were set in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

/** A list in the order of the ids, one row a line: two versions of a plan can then be compared with any tool. */
export function canonicalRows(rows: readonly { readonly id: string }[]): string {
  const lines = rows
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((row) => canonicalJson(row));
  return `[${lines.map((line) => `\n${line}`).join(',')}\n]\n`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, field]: readonly [string, unknown]) => [key, withSortedKeys(field)]);
  return Object.fromEntries(fields);
}
