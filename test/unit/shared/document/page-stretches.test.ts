import { expect, it } from 'vitest';
import type { DocBlock } from '#shared/document/document-model.ts';
import { splitIntoStretches } from '#shared/document/page-stretches.ts';
import { aChapter, aDocTable, aTextBlock } from '#test/support/documents.ts';

const TEXT = aTextBlock('text');
const NOTE: DocBlock = { kind: 'paragraph', style: 'note', runs: [{ text: 'fin stil' }] };
const WIDE = aDocTable([['a', '1']], { landscape: true });

it('keeps a document without wide tables in one stretch', () => {
  expect(shape([aChapter('1'), TEXT])).toEqual(['upright: heading paragraph']);
});

it('turns the page for a wide table, with the headings above it and the small print below', () => {
  expect(shape([TEXT, aChapter('1'), aChapter('1.1'), WIDE, NOTE, TEXT])).toEqual([
    'upright: paragraph',
    'turned: heading heading table paragraph',
    'upright: paragraph',
  ]);
});

it('leaves no empty upright page before a wide table that opens the document, and puts those that follow each other together', () => {
  expect(shape([aChapter('1'), WIDE, aChapter('2'), WIDE, TEXT])).toEqual([
    'turned: heading table heading table',
    'upright: paragraph',
  ]);
});

it('leaves the small print of an upright table upright', () => {
  expect(shape([aDocTable([['a', '1']]), NOTE])).toEqual(['upright: table paragraph']);
});

it('gives a page to write on to itself and the headings above it', () => {
  const ruled: DocBlock = { kind: 'ruledPage', title: null };
  expect(shape([TEXT, aChapter('1'), ruled, ruled, TEXT, ruled])).toEqual([
    'upright: paragraph',
    'upright: heading ruledPage',
    'upright: ruledPage',
    'upright: paragraph',
    'upright: ruledPage',
  ]);
});

it('gives an empty document one page to stand on', () => {
  expect(splitIntoStretches([])).toEqual([{ landscape: false, blocks: [] }]);
});

function shape(blocks: readonly DocBlock[]): readonly string[] {
  return splitIntoStretches(blocks).map(
    (stretch) =>
      `${stretch.landscape ? 'turned' : 'upright'}: ${stretch.blocks.map(({ kind }) => kind).join(' ')}`,
  );
}
