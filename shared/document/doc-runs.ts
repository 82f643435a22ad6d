import type { Run } from '#shared/domain/section/blocks.ts';
import type { DocRun } from './document-model.ts';
import { toPrintable } from './printable-text.ts';

/** The runs of a plan as they are printed; a "Komplettera" mark stays a mark. */
export function toDocRuns(runs: readonly Run[]): DocRun[] {
  return runs
    .filter(({ footnote }) => footnote === undefined)
    .map(({ text, complete, ...look }) => ({
      ...look,
      text: toPrintable(text),
      ...(complete === true ? { marked: complete } : {}),
    }));
}

/** A text without looks as runs. */
export function plainRuns(text: string): DocRun[] {
  return [{ text: toPrintable(text) }];
}

/** The words of runs, without their looks. */
export function wordsOf(runs: readonly DocRun[]): string {
  return runs.map(({ text }) => text).join('');
}
