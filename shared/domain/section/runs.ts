import type { Run } from './blocks.ts';

/** How a run looks, without its text. */
export type RunLook = Omit<Run, 'text'>;

/** The text of a paragraph without its look. A line break inside a paragraph is "\n". */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The same text with the fewest runs: neighbours of one look joined, empty ones dropped. Footnotes stay apart. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && sameLook(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The runs between two offsets in the text, counted in UTF-16 units. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** A stretch of text between two offsets, counted in UTF-16 units. */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * Replaces the text of each span, given in order and without overlap. The new text looks like the first letter that
 * it replaces; where that is a footnote the new text is plain, and the note goes with its sign.
 */
export function replaceInRuns(
  runs: readonly Run[],
  spans: readonly TextSpan[],
  replacement: string,
): Run[] {
  const pieces: Run[] = [];
  let offset = 0;
  for (const { start, end } of spans) {
    const { footnote: _, ...replaced } = sliceRuns(runs, start, end)[0] ?? { text: '' };
    pieces.push(...sliceRuns(runs, offset, start), { ...replaced, text: replacement });
    offset = end;
  }
  return joinRuns([...pieces, ...sliceRuns(runs, offset, Number.POSITIVE_INFINITY)]);
}

function sameLook(left: RunLook, right: RunLook): boolean {
  if (left.footnote !== undefined || right.footnote !== undefined) return false;
  return (
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.complete === right.complete &&
    left.link === right.link
  );
}
