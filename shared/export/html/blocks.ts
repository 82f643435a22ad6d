import type { DocBlock, DocFact, DocHeading, DocParty } from '#shared/document/document-model.ts';
import { nestList, type ListNode } from '#shared/document/list-tree.ts';
import { visitBlock } from '#shared/document/visit-block.ts';
import { text } from '#shared/text/text.ts';
import { element, type HtmlElement, type HtmlNode, type HtmlTag } from './html-node.ts';
import {
  renderBox,
  renderByline,
  renderFigure,
  renderQuote,
  renderRuledPage,
} from './set-apart.ts';
import { renderRuns } from './runs.ts';
import { renderTable } from './tables.ts';

/** The screen around the document has the only h1, and HTML has no more than six levels. */
const HEADING_TAGS: readonly HtmlTag[] = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'];

/** A block of the document as elements. */
export function renderBlock(block: DocBlock): readonly HtmlElement[] {
  return visitBlock<readonly HtmlElement[]>(block, {
    heading: (heading) => [renderHeading(heading)],
    paragraph: ({ style, runs }) => [
      element('p', renderRuns(runs), { looks: style === 'note' ? ['note'] : [] }),
    ],
    list: ({ lines }) => nestList(lines).map(renderList),
    table: (table) => [renderTable(table)],
    facts: ({ facts }) => [renderFacts(facts)],
    signatures: ({ parties }) => parties.map(renderParty),
    figure: (figure) => [renderFigure(figure)],
    quote: (quote) => [renderQuote(quote)],
    byline: (byline) => [renderByline(byline)],
    ruledPage: ({ title }) => [renderRuledPage(title)],
    box: (box) => [renderBox(box, box.blocks.flatMap(renderBlock))],
  });
}

/** Labelled facts as a list of terms. */
export function renderFacts(facts: readonly DocFact[]): HtmlElement {
  const terms = facts.flatMap(({ label, value }) => [
    element('dt', [label]),
    element('dd', [value]),
  ]);
  return element('dl', terms, { looks: ['facts'] });
}

function renderHeading({ id, level, number, startsPage, runs }: DocHeading): HtmlElement {
  const shown: readonly HtmlNode[] =
    number === null ? [] : [element('span', [`${number} `], { looks: ['number'] })];
  return element(HEADING_TAGS[level - 1] ?? 'h6', [...shown, ...renderRuns(runs)], {
    looks: startsPage ? ['startsPage'] : [],
    attributes: { id },
  });
}

function renderList({ ordered, lines }: ListNode): HtmlElement {
  const rendered = lines.map(({ runs, sublists }) =>
    element('li', [...renderRuns(runs), ...sublists.map(renderList)]),
  );
  return element(ordered ? 'ol' : 'ul', rendered);
}

/** Lines to write on, with what belongs there beneath: the same four places as on paper. */
function renderParty({ organisation, title, name }: DocParty): HtmlElement {
  const words = text.document.signature;
  const places = [
    { written: '', label: words.placeAndDate },
    { written: '', label: words.signature },
    { written: title, label: words.title },
    { written: name, label: words.name },
  ];
  const lines = places.map(({ written, label }) =>
    element('div', [
      element('div', [written], { looks: ['line'] }),
      element('div', [label], { looks: ['label'] }),
    ]),
  );
  return element('div', [
    element('p', [organisation]),
    element('div', lines, { looks: ['signature'] }),
  ]);
}
