import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/section/blocks.ts';
import { findTarget, type TextTarget } from '#renderer/features/section/editor/text-positions.ts';
import {
  aFigure,
  aFootnote,
  aLiveBudget,
  aParagraph,
  aQuote,
  aTable,
  runsOf,
} from '#test/support/blocks.ts';
import { editorDoc } from '#test/support/section-editor.ts';

/** The words of a target; null when it is not there. */
function wordsAt(blocks: readonly Block[], target: TextTarget): string | null {
  const doc = editorDoc(blocks);
  const range = findTarget(doc, target);
  return range === null ? null : doc.textBetween(range.from, range.to);
}

const marked = (text: string) => ({ text, complete: true }) as const;

describe('findTarget', () => {
  const table = aTable('t', ['Mått', 'Utfall'], ['Trygghet', '88 %']);

  it('finds a hit in a paragraph and in the cells of a table', () => {
    const blocks = [aLiveBudget('l', 'b'), aParagraph('p', 'Rad ett\nrad två'), table];
    expect([
      wordsAt(blocks, { kind: 'hit', blockId: 'p', path: '', start: 12, end: 15 }),
      wordsAt(blocks, { kind: 'hit', blockId: 't', path: '0.1.0', start: 0, end: 6 }),
      wordsAt(blocks, { kind: 'hit', blockId: 't', path: '1.0.0', start: 5, end: 8 }),
      wordsAt(blocks, { kind: 'hit', blockId: 't', path: '1.1.0', start: 0, end: 4 }),
    ]).toEqual(['två', 'Utfall', 'het', '88 %']);
  });

  it('finds a mark by its number in the block, whole although it turns bold half-way', () => {
    const blocks = [
      aParagraph('p', marked('ett'), ' och ', marked('tv'), { ...marked('å'), bold: true }),
    ];
    expect(
      [0, 1, 2].map((ordinal) => wordsAt(blocks, { kind: 'mark', blockId: 'p', ordinal })),
    ).toEqual(['ett', 'två', null]);
  });

  it('finds a block by its id: the start of its text, or all of one that has none', () => {
    const doc = editorDoc([aParagraph('p', 'Rad'), aLiveBudget('l', 'b')]);
    const find = (blockId: string) => findTarget(doc, { kind: 'block', blockId });
    expect([find('p'), find('l'), find('gone')]).toEqual([
      { from: 1, to: 1 },
      { from: 5, to: 6, isNode: true },
      null,
    ]);
  });

  it('finds a hit in a footnote and in a field', () => {
    const doc = editorDoc([
      aParagraph('p', 'Rad', aFootnote('ett'), ' två', aFootnote('Brå')),
      aFigure('f'),
      aQuote('q', 'Boende', 'Vi'),
    ]);
    const find = (blockId: string, path: string) =>
      findTarget(doc, { kind: 'hit', blockId, path, start: 0, end: 3 });
    expect([find('p', '#1'), find('p', '#2'), find('f', 'caption'), find('q', 'source')]).toEqual([
      { from: 9, to: 10, isNode: true },
      null,
      { from: 11, to: 12, isNode: true },
      { from: 13, to: 13 },
    ]);
  });

  it('finds marks in table cells', () => {
    const cells = [
      { header: false, runs: [runsOf('klart')] },
      { header: false, runs: [runsOf(marked('saknas'))] },
    ];
    expect(
      wordsAt([{ ...table, rows: [{ cells }] }], { kind: 'mark', blockId: 't', ordinal: 0 }),
    ).toBe('saknas');
  });

  it('says so when the place is gone', () => {
    const blocks = [aParagraph('p', 'kort')];
    expect([
      wordsAt(blocks, { kind: 'hit', blockId: 'gone', path: '', start: 0, end: 1 }),
      wordsAt(blocks, { kind: 'hit', blockId: 'p', path: '', start: 2, end: 9 }),
      wordsAt(blocks, { kind: 'hit', blockId: 'p', path: '0.0.0', start: 0, end: 1 }),
    ]).toEqual([null, null, null]);
  });
});
