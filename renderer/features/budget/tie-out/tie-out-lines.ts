import { groupBy } from '#shared/domain/basics/group-by.ts';
import {
  severityOf,
  type Severity,
  type TieOut,
  type TieOutCheck,
} from '#shared/domain/budget/tie-out.ts';

/** One line of the panel: one rule about one row, in every column where it applies. */
export type TieOutLine = {
  readonly key: string;
  readonly rule: TieOutCheck['rule'];
  readonly rowId: TieOutCheck['rowId'];
  /** That of the worst column. */
  readonly severity: Severity;
  /** The columns that are worth a word of their own. */
  readonly told: readonly TieOutCheck[];
  /** In how many other columns the rule is kept. */
  readonly kept: number;
};

const WORST_FIRST: readonly Severity[] = ['error', 'unknown', 'warning', 'notice', 'ok'];

/** The lines of the panel, worst first, otherwise in the order of the checks. */
export function tieOutLines({ checks }: TieOut): readonly TieOutLine[] {
  const lines = [...groupBy(checks, ({ rule, rowId }) => `${rule}:${rowId}`)].flatMap(
    ([key, group]) => lineOf(key, group) ?? [],
  );
  return lines.toSorted((left, right) => rank(left.severity) - rank(right.severity));
}

/** How many rules are broken, sums and columns that cannot be computed among them. */
export function countErrors(outcome: TieOut, lines: readonly TieOutLine[]): number {
  return countLines(lines, 'error') + outcome.faults.length + outcome.brokenColumns.length;
}

/** How many lines ask for something, and how many cannot be decided. */
export function countProblems(
  outcome: TieOut,
  lines: readonly TieOutLine[],
): { readonly problems: number; readonly undecided: number } {
  return {
    problems: countErrors(outcome, lines) + countLines(lines, 'warning'),
    undecided: countLines(lines, 'unknown'),
  };
}

function countLines(lines: readonly TieOutLine[], wanted: Severity): number {
  return lines.filter(({ severity }) => severity === wanted).length;
}

function lineOf(key: string, checks: readonly TieOutCheck[]): TieOutLine | null {
  const [first] = checks;
  if (first === undefined) return null;
  const told = checks.filter(isTold);
  const severity = checks.map(severityOf).toSorted((left, right) => rank(left) - rank(right))[0];
  return {
    key,
    rule: first.rule,
    rowId: first.rowId,
    severity: severity ?? 'ok',
    told,
    kept: checks.length - told.length,
  };
}

/** A frame that is kept still has a surplus to tell of. */
function isTold(check: TieOutCheck): boolean {
  return severityOf(check) !== 'ok' || (check.rule === 'frame' && check.balance !== 0);
}

function rank(severity: Severity): number {
  return WORST_FIRST.indexOf(severity);
}
