import { describe, expect, it } from 'vitest';
import type { DocBlock } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import {
  aDocFigure,
  aDocFootnote,
  aDocument,
  anUnnumberedHeading,
  aTextBlock,
} from '#test/support/documents.ts';
import { attributeBelow, below, openDocx, wordsBelow } from '#test/support/open-docx.ts';

describe('a footnote in the Word file', () => {
  it('is called in the text and stands among the notes of the file', async () => {
    const open = await openBlocks([
      aTextBlock(
        'Brotten minskar',
        aDocFootnote(1, 'Brå 2025.'),
        ', säger vi',
        aDocFootnote(2, 'NTU.'),
      ),
    ]);
    const called = open('word/document.xml')
      .find('w:footnoteReference')
      .map((call) => call.getAttribute('w:id'));
    const notes = open('word/footnotes.xml').find('w:footnote');
    const written = called.map((id) => {
      const note = notes.find((each) => each.getAttribute('w:id') === id);
      return note === undefined ? null : wordsBelow(note).trim();
    });
    expect(written).toEqual(['Brå 2025.', 'NTU.']);
  });

  it('has its number parted from that of a footnote right before it', async () => {
    const open = await openBlocks([
      aTextBlock('a', aDocFootnote(1, 'b'), aDocFootnote(2, 'c'), ' d', aDocFootnote(3, 'e')),
    ]);
    const raised = open('word/document.xml')
      .find('w:r')
      .filter((run) => attributeBelow(run, 'w:vertAlign') === 'superscript');
    expect(raised.map(wordsBelow)).toEqual([', ']);
  });

  it('has the same number and the same bytes however often the document is made', async () => {
    const make = () =>
      renderDocx(
        aDocument([aTextBlock('a', aDocFootnote(1, 'b')), aDocFigure(), aDocFigure({ number: 2 })]),
        { pageNumbers: null },
      );
    const first = await make();
    expect(await make()).toEqual(first);
  });
});

describe('a figure in the Word file', () => {
  it('tells in words what it shows, and has its number in the caption below', async () => {
    const open = await openBlocks([
      aDocFigure({ number: 3, caption: 'Anmälda brott', alt: 'Kurvan sjunker.' }),
    ]);
    const body = open('word/document.xml');
    expect(body.find('wp:docPr').map((drawing) => drawing.getAttribute('descr'))).toEqual([
      'Kurvan sjunker.',
    ]);
    expect(body.find('w:p').map(wordsBelow)).toContain('Figur 3. Anmälda brott');
  });

  it('takes the width that was asked for and never more height than a page has room for', async () => {
    const size = async (picture: { readonly width: number; readonly height: number }) => {
      const figure = aDocFigure({ width: 'half' });
      const open = await openBlocks([{ ...figure, picture: { ...figure.picture, ...picture } }]);
      const [extent] = open('word/document.xml').find('wp:extent');
      return [extent?.getAttribute('cx'), extent?.getAttribute('cy')].map((emus) =>
        Math.round(Number(emus) / 36_000),
      );
    };
    expect(await size({ width: 1600, height: 800 })).toEqual([80, 40]);
    expect(await size({ width: 100, height: 2000 })).toEqual([8, 169]);
  });
});

describe('what stands apart from the text', () => {
  it('is a quotation in Word’s own style with its source below', async () => {
    const open = await openBlocks([
      { kind: 'quote', runs: [{ text: 'Vi ser er.' }], source: 'Boende' },
      { kind: 'quote', runs: [{ text: 'Utan källa.' }], source: '' },
      { kind: 'byline', name: '', title: 'Chef' },
    ]);
    expect(
      open('word/document.xml')
        .find('w:p')
        .map(
          (paragraph) =>
            `${attributeBelow(paragraph, 'w:pStyle', 'w:val')} ${wordsBelow(paragraph)}`,
        )
        .filter((line) => /Quote|Byline/.test(line)),
    ).toEqual(['Quote Vi ser er.', 'QuoteSource Boende', 'Quote Utan källa.', 'Byline Chef']);
  });

  it('is a page of lines of its own, which the heading above goes with', async () => {
    const open = await openBlocks([
      aTextBlock('före'),
      anUnnumberedHeading('Egna anteckningar'),
      { kind: 'ruledPage', title: null },
      aTextBlock('efter'),
    ]);
    const body = open('word/document.xml');
    const [table] = body.find('w:tbl').filter((each) => below(each, 'w:trHeight').length > 0);
    expect(table === undefined ? 0 : below(table, 'w:tr').length).toBe(22);
    // The front matter, the text before, the page itself and the text after.
    expect(body.find('w:sectPr')).toHaveLength(4);
  });
});

async function openBlocks(blocks: readonly DocBlock[]) {
  return openDocx(await renderDocx(aDocument(blocks), { pageNumbers: null }));
}
