import type { Alternative, Reading } from './cell.ts';
import { scanNumber } from './scan-number.ts';

/** A value ends where the next begins: at a space, or at a minus that follows a digit. */
const PIECES = /[-\u2212\u2013\u2014]?\s?\d[\d,]*(?: ?%)?/g;
const MOST_PIECES = 12;
const MOST_ALTERNATIVES = 6;

/**
 * The ways to see several values in one text: "17 400 210" as 17 400 and 210, as 17 and 400 210, or as three. Fewest
 * values first, and among these the ones whose first value is longest. A text that is one number and no more has them too.
 */
export function splitAlternatives(text: string): readonly Alternative[] {
  const pieces = (text.match(PIECES) ?? []).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return [];
  if (pieces.join('').replaceAll(' ', '') !== text.replaceAll(' ', '')) return [];
  return groupings(pieces)
    .filter((readings) => readings.length > 1)
    .toSorted((left, right) => left.length - right.length)
    .slice(0, MOST_ALTERNATIVES)
    .map(([first, ...rest]) => ({ rule: 'split', readings: [first, ...rest] }));
}

type Readings = readonly [Reading, ...Reading[]];

/** Every way to join neighbouring pieces so that each group is a number; longest first group first. */
function groupings(pieces: readonly string[]): readonly Readings[] {
  return pieces
    .map((_, index) => index)
    .toReversed()
    .flatMap((last): readonly Readings[] => {
      const first = scanNumber(pieces.slice(0, last + 1).join(' '));
      if (first === null) return [];
      const rest = pieces.slice(last + 1);
      return rest.length === 0
        ? [[first]]
        : groupings(rest).map((readings): Readings => [first, ...readings]);
    });
}
