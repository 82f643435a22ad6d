import { contentsOf } from '#shared/document/contents.ts';
import type { DocHeading, DocumentModel } from '#shared/document/document-model.ts';
import { splitIntoStretches } from '#shared/document/page-stretches.ts';
import { text } from '#shared/text/text.ts';
import { renderBlock, renderFacts } from './blocks.ts';
import { element, type HtmlElement } from './html-node.ts';
import { renderFootnotes } from './footnotes.ts';
import { renderRuns } from './runs.ts';

/**
 * A stretch of the document as it lies on the desk: the title page, the contents, or text upright or turned. Where its
 * pages break is Word's to say; only the title page is known to be one page.
 */
export type Sheet = {
  /** Different for each sheet of a document, and the same as long as it keeps its place. */
  readonly id: string;
  readonly kind: 'titlePage' | 'contents' | 'text';
  readonly landscape: boolean;
  readonly content: readonly HtmlElement[];
};

/** The document for the screen: the same model that is written to Word, so that the two cannot disagree. */
export function renderSheets(model: DocumentModel): readonly Sheet[] {
  const opening = model.frontMatter ? [] : [titleOf(model), renderFacts(model.facts)];
  const body = splitIntoStretches(model.blocks).map(({ landscape, blocks }, index): Sheet => {
    const content = [...blocks.flatMap(renderBlock), ...renderFootnotes(blocks)];
    const whole = index === 0 ? [...opening, ...content] : content;
    return { id: `text-${index + 1}`, kind: 'text', landscape, content: whole };
  });
  return model.frontMatter ? [titlePage(model), contents(model), ...body] : body;
}

function titlePage(model: DocumentModel): Sheet {
  const content = [
    element('p', [model.authority], { looks: ['authority'] }),
    titleOf(model),
    element('p', [model.unit], { looks: ['unit'] }),
    renderFacts(model.facts),
  ];
  return { id: 'title-page', kind: 'titlePage', landscape: false, content };
}

function titleOf({ title }: DocumentModel): HtmlElement {
  return element('h2', [title], { looks: ['title'] });
}

function contents(model: DocumentModel): Sheet {
  const heading = element('h2', [text.document.contents]);
  return {
    id: 'contents',
    kind: 'contents',
    landscape: false,
    content: [heading, ...contentsOf(model).map(contentsLine)],
  };
}

function contentsLine({ level, number, runs }: DocHeading): HtmlElement {
  const look = level === 1 ? 'listed1' : level === 2 ? 'listed2' : 'listed3';
  const shown = number === null ? [] : [element('span', [`${number} `], { looks: ['number'] })];
  return element('p', [...shown, ...renderRuns(runs)], { looks: [look] });
}
