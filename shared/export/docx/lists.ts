import { Paragraph } from 'docx';
import type { DocList, DocRuns } from '#shared/document/document-model.ts';
import { nestList, type ListNode } from '#shared/document/list-tree.ts';
import { keepNextIf } from './keep-next.ts';
import { BULLET_LIST, NUMBER_LIST } from './list-numbering.ts';
import { renderRuns } from './runs.ts';
import { spacing } from './spacing.ts';
import { STYLE } from './style-ids.ts';

/** Hands out a number for each list of the document: lists that share one would count on from each other. */
export type NextList = () => number;

/** A list as Word's own lists, every ordered one counting from 1. */
export function renderList({ lines }: DocList, nextList: NextList): readonly Paragraph[] {
  const paragraphs = nestList(lines).flatMap((list) => listLines(list, 0, nextList));
  return paragraphs.map((line, index) => renderLine(line, { index, count: paragraphs.length }));
}

type PlacedLine = {
  readonly runs: DocRuns;
  readonly numbering: {
    readonly reference: string;
    readonly level: number;
    readonly instance: number;
  };
};

function listLines(
  { ordered, lines }: ListNode,
  level: number,
  nextList: NextList,
): readonly PlacedLine[] {
  const reference = ordered ? NUMBER_LIST : BULLET_LIST;
  // Bullets do not count, so all of them can share one list.
  const numbering = { reference, level, instance: ordered ? nextList() : 0 };
  return lines.flatMap(({ runs, sublists }) => [
    { runs, numbering },
    ...sublists.flatMap((sublist) => listLines(sublist, level + 1, nextList)),
  ]);
}

/** The first line never stands alone at the foot of a page; the last one keeps its distance to the text below. */
function renderLine(
  { runs, numbering }: PlacedLine,
  { index, count }: { readonly index: number; readonly count: number },
): Paragraph {
  const isLast = index === count - 1;
  return new Paragraph({
    style: STYLE.listLine,
    numbering,
    ...keepNextIf(index === 0 && !isLast),
    ...(isLast ? { spacing: spacing(0, 120, 1.15) } : {}),
    children: renderRuns(runs),
  });
}
