import type { Severity, TieOut } from '#shared/domain/budget/tie-out.ts';
import { text } from '#shared/text/text.ts';
import { countErrors, countProblems, tieOutLines } from './tie-out-lines.ts';

const words = text.budget.tieOut;

/** How a table ties out in a word: what is wrong, else what cannot be decided, else that all agrees. Null with no rules. */
export function summarise(
  outcome: TieOut,
): { readonly severity: Severity; readonly word: string } | null {
  const lines = tieOutLines(outcome);
  const { problems, undecided } = countProblems(outcome, lines);
  if (problems > 0) {
    const isOnlyWarned = countErrors(outcome, lines) === 0;
    return {
      severity: isOnlyWarned ? 'warning' : 'error',
      word: words.problems({ count: problems }),
    };
  }
  if (undecided > 0) return { severity: 'unknown', word: words.undecided({ count: undecided }) };
  return lines.length === 0 ? null : { severity: 'ok', word: words.allAgree };
}
