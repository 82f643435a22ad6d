import { countToComplete } from '#shared/domain/basics/to-complete.ts';
import type { Run } from '#shared/domain/section/blocks.ts';
import type { DocRun } from './document-model.ts';
import { toPrintable } from './printable-text.ts';
import type { RunningNumbers } from './running-numbers.ts';

/** The runs of a plan as they are printed; a "Komplettera" mark stays a mark and a footnote gets its number. */
export function toDocRuns(runs: readonly Run[], numbers: RunningNumbers): DocRun[] {
  return runs.map(({ text, complete, footnote, ...look }) => ({
    ...look,
    text: footnote === undefined ? toPrintable(text) : '',
    ...(complete === true ? { marked: complete } : {}),
    ...(footnote === undefined
      ? {}
      : { footnote: { number: numbers.nextFootnote(), text: toPrintable(footnote) } }),
  }));
}

/** A text without looks as runs. */
export function plainRuns(text: string): DocRun[] {
  return [{ text: toPrintable(text) }];
}

/** A name or note as it is printed; one that says that it is still to be completed is a mark. */
export function writtenRuns(text: string): DocRun[] {
  return countToComplete(text) === 0
    ? plainRuns(text)
    : plainRuns(text).map((run) => ({ ...run, marked: true }));
}

/** The words of runs, without their looks. */
export function wordsOf(runs: readonly DocRun[]): string {
  return runs.map(({ text }) => text).join('');
}
