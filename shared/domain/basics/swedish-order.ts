const collator = new Intl.Collator('sv', { numeric: true });

/** Compares two texts the Swedish way: å, ä and ö last, digits as numbers. */
export function compareSwedish(left: string, right: string): number {
  return collator.compare(left, right);
}
