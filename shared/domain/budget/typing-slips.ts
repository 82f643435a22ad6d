/** The ways in which one number is mistaken for another by a hand on a keyboard. */
export type SlipKind = 'sign' | 'decimal-shift' | 'transposition' | 'digit';

/** What may have been meant instead of a number, and what the hand then did. */
export type Slip = { readonly kind: SlipKind; readonly meant: number };

const SHIFTS = [10, 100, 1_000] as const;

/**
 * Everything a whole number may have been meant to be, had it been mistyped in one way. Likeliest kinds first: a wrong
 * digit can explain almost any difference and comes last. `digits` is how many are always written: 4 tenths read 0,4.
 */
export function possibleSlips(typed: number, digits: number): readonly Slip[] {
  const size = Math.abs(typed);
  const written = String(size).padStart(digits, '0');
  const slips = (kind: SlipKind, sizes: readonly number[]): readonly Slip[] =>
    sizes.map((meant) => ({ kind, meant: typed < 0 ? 0 - meant : meant }));
  return [
    { kind: 'sign' as const, meant: 0 - typed },
    ...slips('decimal-shift', shifted(size)),
    ...slips('transposition', transposed(written)),
    ...slips('digit', redigited(written, digits)),
  ].filter(({ meant }) => meant !== typed);
}

function shifted(size: number): readonly number[] {
  return SHIFTS.flatMap((factor) => [
    size * factor,
    ...(size % factor === 0 ? [size / factor] : []),
  ]);
}

/** Neighbouring digits that have changed places. */
function transposed(written: string): readonly number[] {
  return Array.from({ length: written.length - 1 }, (_, at) => {
    const [left = '', right = ''] = [written[at], written[at + 1]];
    return Number(written.slice(0, at) + right + left + written.slice(at + 2));
  });
}

/** One digit put right; a number does not begin with a zero unless it must. */
function redigited(written: string, digits: number): readonly number[] {
  return Array.from(written).flatMap((_, at) => {
    const lowest = at === 0 && written.length > digits ? 1 : 0;
    return Array.from({ length: 10 - lowest }, (__, other) =>
      Number(`${written.slice(0, at)}${other + lowest}${written.slice(at + 1)}`),
    );
  });
}
