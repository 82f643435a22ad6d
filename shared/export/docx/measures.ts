/** Twentieths of a point, the unit of the file format. */
const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as whole twips. */
export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Points as half-points, the unit of font sizes. */
export function pt(points: number): number {
  return Math.round(points * 2);
}

const SHORT_SIDE = mm(210);
const LONG_SIDE = mm(297);
const MARGIN = mm(25);

/** A4 with room for a header; the same margins both ways, so that a turned page reads as part of the same document. */
export const PAGE = {
  width: SHORT_SIDE,
  height: LONG_SIDE,
  margin: {
    top: mm(32),
    bottom: mm(25),
    left: MARGIN,
    right: MARGIN,
    header: mm(12),
    footer: mm(12),
  },
} as const;

/** The width of the text of a page. */
export function textWidth(landscape: boolean): number {
  return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
}

/** Shares a width in whole twips by relative weight; the shares add up to it, so that all columns end where they should. */
export function shareWidth(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  let before = 0;
  let end = 0;
  return weights.map((weight) => {
    before += weight;
    const start = end;
    end = Math.round((total * before) / sum);
    return end - start;
  });
}
