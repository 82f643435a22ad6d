import { describe, expect, it } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import type { DocBlock, DocBox, DocumentModel } from '#shared/document/document-model.ts';
import type { HtmlElement, HtmlNode } from '#shared/export/html/html-node.ts';
import { renderSheets } from '#shared/export/html/render-sheets.ts';
import { documentWords, foldAll, withoutFootnotes } from '#test/support/document-words.ts';
import {
  aChapter,
  aDocFigure,
  aDocFootnote,
  aDocTable,
  aDocument,
  aList,
  anUnnumberedHeading,
  aTextBlock,
  COMPOSED,
} from '#test/support/documents.ts';
import { everyBlock } from '#test/support/every-block.ts';
import { openCountySample, openLocalSample } from '#test/support/samples.ts';

describe('the sheets', () => {
  it('are a title page, contents and the text, turned where the model turns', () => {
    const wide = aDocTable([['a', '1']], { landscape: true });
    const sheets = renderSheets(aDocument([aTextBlock('a'), wide, aTextBlock('b')]));
    expect(sheets.map(({ id, kind, landscape }) => `${id} ${kind} ${landscape}`)).toEqual([
      'title-page titlePage false',
      'contents contents false',
      'text-1 text false',
      'text-2 text true',
      'text-3 text false',
    ]);
  });

  it('begin with title and facts in a short document', () => {
    const [sheet, ...others] = renderSheets(aDocument([], { frontMatter: false }));
    expect(others).toEqual([]);
    expect(sheet?.content.map(write).join('')).toBe(
      'h2.title(Verksamhetsplan 2026)dl.facts(dt(Status)dd(Utkast))',
    );
  });
});

describe('the words on screen', () => {
  it.each([
    ['the county sample', () => composeVerksamhetsplan(openCountySample(), COMPOSED)],
    ['the local sample', () => composeVerksamhetsplan(openLocalSample(), COMPOSED)],
    ['one of everything', () => everyBlock()],
  ])('are those of the model: %s', (_, compose) => {
    const model = withoutFootnotes(compose());
    // Lists get their bullets and numbers from the browser, headings theirs from the model.
    expect(onScreen(model)).toBe(documentWords(withoutListMarks(model), { marks: true }));
  });
});

describe('a block', () => {
  it('is a heading one level below the screen’s own, with its number and its anchor', () => {
    expect(show(aDocument([aChapter('2.1', 'Mål')]))).toBe('h3#h-2-1(span.number(2.1 )Mål)');
    expect(show(aDocument([anUnnumberedHeading('Djup', { level: 6 })]))).toBe('h6#h-djup(Djup)');
  });

  it('is a figure, its picture with words for who cannot see it and its number below', () => {
    expect(show(aDocument([aDocFigure({ width: 'half' })]))).toBe(
      'figure.half(img()figcaption(Figur 1. Torget))',
    );
  });

  it('parts the numbers of footnotes side by side', () => {
    const notes = aTextBlock('a', aDocFootnote(1, 'b'), aDocFootnote(2, 'c'));
    expect(show(aDocument([notes]))).toContain('p(asup(1)sup(, 2))');
  });

  it('calls a footnote where it stands and has the note below the text', () => {
    expect(show(aDocument([aTextBlock('a', aDocFootnote(1, 'Källa.'), 'b')]))).toBe(
      'p(asup(1)b)div.footnotes(p.label(Fotnoter)p(sup(1) Källa.))',
    );
  });

  it('is a list in a list', () => {
    expect(show(aDocument([aList('- a', '  1 b')]))).toBe('ul(li(aol(li(b))))');
  });

  it('tells a screen reader which cells name rows and columns', () => {
    const shown = show(
      aDocument([
        aDocTable(
          [
            ['Rad', '2026'],
            ['Lön', '1'],
          ],
          { caption: 'Budget' },
        ),
      ]),
    );
    expect(shown).toContain('caption(Budget)');
    expect(shown).toContain('thead(tr(th[col](div(Rad))th.figure[col](div(2026))))');
    expect(shown).toContain('tbody(tr(th[row](div(Lön))td.figure(div(1))))');
  });

  it('keeps what looks like markup as text, and makes no link of a link', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [paragraph] = lastSheet(
      aDocument([aTextBlock({ text: hostile, link: 'https://a.example/' })]),
    );
    expect(paragraph?.children).toEqual([
      { tag: 'span', looks: ['link'], attributes: {}, children: [hostile] },
    ]);
  });

  it('wraps looks in each other, and breaks lines', () => {
    const run = { text: 'a\nb', bold: true, italic: true, marked: true } as const;
    expect(show(aDocument([aTextBlock(run)]))).toBe('p(mark(em(strong(abr()b))))');
  });
});

function lastSheet(model: DocumentModel): readonly HtmlElement[] {
  return renderSheets(model).at(-1)?.content ?? [];
}

function show(model: DocumentModel): string {
  return lastSheet(model).map(write).join('');
}

function write(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  const { tag, looks, attributes, children } = node;
  const look = looks.map((word) => `.${word}`).join('');
  const id = attributes.id === undefined ? '' : `#${attributes.id}`;
  const scope = attributes.scope === undefined ? '' : `[${attributes.scope}]`;
  return `${tag}${id}${look}${scope}(${children.map(write).join('')})`;
}

function onScreen(model: DocumentModel): string {
  return foldAll(
    renderSheets(model)
      .flatMap(({ content }) => content.map(wordsIn))
      .join(''),
  );
}

function wordsIn(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsIn).join('');
}

/** The same model with its lists as paragraphs: what is left of a list when bullets and numbers are taken away. */
function withoutListMarks(model: DocumentModel): DocumentModel {
  const blocks = model.blocks.flatMap((block): readonly DocBlock[] => {
    if (block.kind === 'box') return [{ ...block, blocks: block.blocks.flatMap(withoutMarks) }];
    return block.kind === 'list' ? withoutMarks(block) : [block];
  });
  return { ...model, blocks };
}

function withoutMarks(block: DocBox['blocks'][number]): DocBox['blocks'] {
  return block.kind === 'list' ? block.lines.map(({ runs }) => aTextBlock(...runs)) : [block];
}
