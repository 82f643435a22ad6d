import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { text } from '#shared/text/text.ts';
import type { RowProblem } from './read-row.ts';

const words = text.goalScreen;

/** What is wrong with a row, in words: what happened and what to do. */
export function problemInWords(problem: RowProblem): string {
  switch (problem.kind) {
    case 'number':
      return words.numberErrors[problem.code]({ input: problem.input });
    case 'date':
      return problem.code === 'empty'
        ? words.series.problems.dateEmpty
        : text.frame.dateErrors[problem.code];
    case 'row':
      return words.series.problems[problem.code];
    default:
      return missingCase(problem);
  }
}
