import type { DocRun, DocRuns } from '#shared/document/document-model.ts';
import { element, type HtmlNode } from './html-node.ts';

/**
 * Text with its looks and yellow marks. A link looks like one and leads nowhere: the screen is the program's own, and a
 * click in a preview must not take its place.
 */
export function renderRuns(runs: DocRuns): readonly HtmlNode[] {
  return runs.flatMap((run, index) => wrap(run, renderText(run, runs[index - 1])));
}

/** Numbers of footnotes side by side are parted, or 1 and 2 would read as 12. */
function renderText({ text, footnote }: DocRun, before: DocRun | undefined): readonly HtmlNode[] {
  if (footnote === undefined) return renderLines(text);
  const number = String(footnote.number);
  return [element('sup', [before?.footnote === undefined ? number : `, ${number}`])];
}

function renderLines(text: string): readonly HtmlNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [element('br', []), line]));
}

function wrap(
  { bold, italic, marked, link }: DocRun,
  text: readonly HtmlNode[],
): readonly HtmlNode[] {
  let wrapped = text;
  if (bold === true) wrapped = [element('strong', wrapped)];
  if (italic === true) wrapped = [element('em', wrapped)];
  if (marked === true) wrapped = [element('mark', wrapped)];
  return link === undefined ? wrapped : [element('span', wrapped, { looks: ['link'] })];
}
