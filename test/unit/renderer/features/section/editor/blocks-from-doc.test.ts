import { describe, expect, it } from 'vitest';
import { blocksFromDoc } from '#renderer/features/section/editor/blocks-from-doc.ts';
import { docFromBlocks } from '#renderer/features/section/editor/doc-from-blocks.ts';
import type { DocNode } from '#renderer/features/section/editor/doc-node.ts';
import {
  aByline,
  aFigure,
  aFootnote,
  aHeading,
  aListLine,
  aLiveBlock,
  aLiveBudget,
  aParagraph,
  aQuote,
  aRuledPage,
  aTable,
} from '#test/support/blocks.ts';
import { countingIds } from '#test/support/rows.ts';
import { blocksOf, editorDoc } from '#test/support/section-editor.ts';

const docOf = (...content: readonly DocNode[]): DocNode => ({ type: 'doc', content });

describe('the way from blocks to the editor and back', () => {
  it('keeps every kind of block, its id and its look', () => {
    const blocks = [
      aHeading('h', 1, 'Mål'),
      aParagraph(
        'p',
        'Vi ska ',
        { text: 'vara', bold: true },
        { text: ' nära', italic: true, complete: true },
        { text: 'polisen', link: 'https://polisen.se' },
        ' rad\nbrytning',
        aFootnote('BRÅ 2025, s. 14.'),
        aFootnote('BRÅ 2025, s. 14.'),
      ),
      aListLine('l1', false, 0, 'punkt'),
      aListLine('l2', true, 3, 'nummer'),
      aTable('t', ['Mått', 'Utfall'], ['Trygghet', '']),
      aLiveBudget('b', 'budget-1'),
      aLiveBlock('g', { kind: 'goals', priorityId: null }),
      aFigure('f', { width: 'half' }),
      aQuote('q', 'Boende i Norrvik', 'Vi ', { text: 'ser', bold: true }, ' er.'),
      aByline('n', 'Anna Ek', 'Lokalpolisområdeschef'),
      aRuledPage('r'),
      aParagraph('blank'),
    ];
    expect(blocksOf(editorDoc(blocks))).toEqual(blocks);
  });

  it('opens an empty text with one paragraph to write in', () => {
    expect(docFromBlocks([], countingIds())).toEqual(
      docOf({ type: 'paragraph', attrs: { id: 'new-1' } }),
    );
  });

  it('joins runs that the editor had in pieces', () => {
    const doc = docOf({
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
    });
    expect(blocksFromDoc(doc)).toEqual([aParagraph('p', 'ab')]);
  });
});

describe('blocksFromDoc', () => {
  it('throws on a node or a mark that it does not know rather than dropping what was written', () => {
    const image = docOf({ type: 'image', attrs: { id: 'i' } });
    const underlined = docOf({
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [{ type: 'text', text: 'a', marks: [{ type: 'underline' }] }],
    });
    const mention = docOf({
      type: 'paragraph',
      attrs: { id: 'p' },
      content: [{ type: 'mention' }],
    });
    expect(() => blocksFromDoc(image)).toThrow('image');
    expect(() => blocksFromDoc(underlined)).toThrow('underline');
    expect(() => blocksFromDoc(mention)).toThrow('mention');
  });

  it('throws on a block without an id, which nothing could refer to', () => {
    expect(() => blocksFromDoc(docOf({ type: 'paragraph', attrs: { id: null } }))).toThrow(
      'expected string',
    );
  });

  it('throws on a link that the program does not let in', () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const content = [{ type: 'text', text: 'a', marks }];
    expect(() => blocksFromDoc(docOf({ type: 'paragraph', attrs: { id: 'p' }, content }))).toThrow(
      'must match pattern',
    );
  });
});
