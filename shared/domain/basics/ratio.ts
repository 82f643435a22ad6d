/**
 * `part` × `scale` / `whole` as a whole number, halves away from zero: the share of 1 in 3 per cent with a scale of 1 000
 * is 333 tenths. All three are whole numbers and `whole` is not zero. The only rounding of a quotient in the program.
 */
export function ratioOf(part: number, whole: number, scale: number): number {
  // Doubled so that the half that decides the rounding is a whole number; BigInt since the product can pass 2^53.
  const doubled = (BigInt(part) * BigInt(scale) * 2n) / BigInt(whole);
  return Number((doubled + (doubled < 0n ? -1n : 1n)) / 2n);
}
