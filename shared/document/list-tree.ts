import type { DocListLine, DocRuns } from './document-model.ts';

/** A list as a reader sees it: bullets or numbers of one kind, each line with the lists below it. */
export type ListNode = {
  readonly ordered: boolean;
  readonly lines: readonly ListLineNode[];
};
export type ListLineNode = { readonly runs: DocRuns; readonly sublists: readonly ListNode[] };

/**
 * Nests a flat list by depth. A line that is too deep hangs below the line before it, and where bullets give way to
 * numbers a new list starts, so that every ordered list counts from 1.
 */
export function nestList(lines: readonly DocListLine[]): readonly ListNode[] {
  const lists: { ordered: boolean; lines: ListLineNode[] }[] = [];
  for (const { line, below } of groupBelow(lines)) {
    const node = { runs: line.runs, sublists: nestList(below) };
    const last = lists.at(-1);
    if (last?.ordered === line.ordered) last.lines.push(node);
    else lists.push({ ordered: line.ordered, lines: [node] });
  }
  return lists;
}

/** Each line of the outermost depth together with the deeper lines that follow it. */
function groupBelow(lines: readonly DocListLine[]) {
  const groups: { readonly line: DocListLine; readonly below: DocListLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && line.depth > last.line.depth) last.below.push(line);
    else groups.push({ line, below: [] });
  }
  return groups;
}
