/** One line of the table of figures. */
export type BenchRow = {
  readonly name: string;
  /** The median with its range and unit, as printed. */
  readonly measured: string;
  /** The same of what it is held against; null where a bound stands alone. */
  readonly against: string | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
};

/** Measured values of one side, in one unit. */
export type Samples = readonly number[];

/** The middle value; of an even number, the lower of the two in the middle. Throws on none. */
export function median(samples: Samples): number {
  return percentile(samples, 50);
}

/** The value that the given share of the samples does not exceed. Throws on none. */
export function percentile(samples: Samples, percent: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (value === undefined) throw new Error('Nothing was measured');
  return value;
}

/** "12.3 ms (11.9–14.0)". */
function describe(samples: Samples, unit: string): string {
  const [low, high] = [percentile(samples, 0), percentile(samples, 100)];
  return `${rounded(median(samples))} ${unit} (${rounded(low)}–${rounded(high)})`;
}

/** A row that holds one side against the other by their medians. */
export function ratioRow(
  name: string,
  [measured, against]: readonly [Samples, Samples],
  unit: string,
  most: number,
): BenchRow {
  const ratio = median(measured) / median(against);
  return {
    name,
    measured: describe(measured, unit),
    against: describe(against, unit),
    ratio: Number(ratio.toFixed(2)),
    target: `≤ ${most}x`,
    met: ratio <= most,
  };
}

/** A row that holds a value against a bound of its own. */
export function boundRow(name: string, value: number, most: number, unit: string): BenchRow {
  return {
    name,
    measured: `${rounded(value)} ${unit}`,
    against: null,
    ratio: null,
    target: `≤ ${most} ${unit}`,
    met: value <= most,
  };
}

/** Runs both sides in turn, so that a machine whose speed drifts drifts for both. The first round warms up and is not counted. */
export async function interleave(
  rounds: number,
  left: () => Promise<number> | number,
  right: () => Promise<number> | number,
): Promise<readonly [Samples, Samples]> {
  const [lefts, rights]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [one, other] = [await left(), await right()];
    if (round === 0) continue;
    lefts.push(one);
    rights.push(other);
  }
  return [lefts, rights];
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
