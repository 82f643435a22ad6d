/** Keeps a paragraph or row on the page of the next one. Left out rather than false: some readers take any mention for yes. */
export function keepNextIf(keep: boolean): { readonly keepNext?: true } {
  return keep ? { keepNext: true } : {};
}
