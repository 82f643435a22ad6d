import { expect, it } from 'vitest';
import { isoDateSchema } from '#shared/domain/basics/dates.ts';
import { startNumbers } from '#shared/document/running-numbers.ts';
import { composeSection } from '#shared/document/section-text.ts';
import type { DocBlock } from '#shared/document/document-model.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { text } from '#shared/text/text.ts';
import {
  aByline,
  aFootnote,
  aHeading,
  aListLine,
  aLiveBudget,
  aParagraph,
  aQuote,
  aRuledPage,
  aTable,
} from '#test/support/blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';

const TODAY = isoDateSchema.parse('2026-03-01');

it('writes the heading with its number, and headings in the text one and two levels below', () => {
  const blocks = compose([aHeading('a', 1, 'Inriktning'), aHeading('b', 2, 'Lokalt')], {
    depth: 1,
    number: '4.2',
  });
  expect(blocks).toEqual([
    heading({ id: 's', level: 2, number: '4.2', words: 'a', subheading: false }),
    heading({ id: 's-1', level: 3, number: null, words: 'Inriktning', subheading: true }),
    heading({ id: 's-2', level: 4, number: null, words: 'Lokalt', subheading: true }),
  ]);
});

it('never goes deeper than six levels', () => {
  const levels = compose([aHeading('a', 2, 'x')], { depth: 5, number: '1.1.1.1.1.1' });
  expect(levels.map((block) => block.kind === 'heading' && block.level)).toEqual([6, 6]);
});

it('composes an empty chapter as its heading alone', () => {
  expect(compose([]).map(({ kind }) => kind)).toEqual(['heading']);
});

it('makes one list of lines that follow each other, and a new one after other text', () => {
  const blocks = compose([
    aListLine('a', true, 0, 'ett'),
    aListLine('b', false, 1, 'två'),
    aParagraph('c', 'text'),
    aListLine('d', true, 0, 'tre'),
  ]);
  expect(blocks.slice(1)).toEqual([
    {
      kind: 'list',
      lines: [
        { ordered: true, depth: 0, runs: [{ text: 'ett' }] },
        { ordered: false, depth: 1, runs: [{ text: 'två' }] },
      ],
    },
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'text' }] },
    { kind: 'list', lines: [{ ordered: true, depth: 0, runs: [{ text: 'tre' }] }] },
  ]);
});

it('starts a new list after a blank line, though the blank line itself is not printed', () => {
  const blocks = compose([
    aListLine('a', true, 0, 'ett'),
    aParagraph('b', ' '),
    aListLine('c', true, 0, 'två'),
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'list']);
});

it('keeps looks, links and marks, and hard spaces in numbers', () => {
  const link = 'https://polisen.se/';
  const [, paragraph] = compose([
    aParagraph(
      'a',
      { text: 'Minst 1 200', bold: true },
      { text: 'när?', complete: true, italic: true },
      { text: 'här', link },
    ),
  ]);
  expect(paragraph).toEqual({
    kind: 'paragraph',
    style: 'normal',
    runs: [
      { text: 'Minst 1\u00A0200', bold: true },
      { text: 'när?', marked: true, italic: true },
      { text: 'här', link },
    ],
  });
});

it('marks the place of a live block whose source has been deleted', () => {
  expect(compose([aLiveBudget('a', 'gone')])[1]).toEqual({
    kind: 'paragraph',
    style: 'normal',
    runs: [{ text: text.document.liveGone, marked: true }],
  });
});

it('numbers footnotes in the order that they are read, in tables too', () => {
  const cell = { header: false, runs: [[aFootnote('i cellen')]] };
  const table = { ...aTable('t', ['']), rows: [{ cells: [cell] }] };
  const [, paragraph, composedTable, line] = compose([
    aParagraph('a', 'ett', aFootnote('§ 3')),
    table,
    aListLine('l', false, 0, aFootnote('sist')),
  ]);
  expect(paragraph).toMatchObject({
    runs: [{ text: 'ett' }, { text: '', footnote: { number: 1, text: '§\u00A03' } }],
  });
  expect(JSON.stringify(composedTable)).toContain('{"number":2,"text":"i cellen"}');
  expect(line).toMatchObject({ lines: [{ runs: [{ footnote: { number: 3, text: 'sist' } }] }] });
});

it('sets quotations, bylines and pages to write on apart, and leaves out empty ones', () => {
  const blocks = compose([
    aRuledPage('r1'),
    aQuote('q', 'Boende', 'Vi ser er.'),
    aQuote('e', 'Ingen', ' '),
    aByline('b', 'Anna Ek', 'Chef'),
    aByline('n', '', ' '),
    aRuledPage('r2'),
  ]);
  expect(blocks.slice(1)).toEqual([
    // The chapter's own heading is its title.
    { kind: 'ruledPage', title: null },
    { kind: 'quote', runs: [{ text: 'Vi ser er.' }], source: 'Boende' },
    { kind: 'byline', name: 'Anna Ek', title: 'Chef' },
    { kind: 'ruledPage', title: 'Egna anteckningar' },
  ]);
});

it('keeps a table that has no words yet', () => {
  expect(compose([aTable('a', ['', ''])]).map(({ kind }) => kind)).toEqual(['heading', 'table']);
});

function compose(
  blocks: readonly Block[],
  { depth = 0, number = '1' }: { readonly depth?: number; readonly number?: string } = {},
): readonly DocBlock[] {
  const section = aSection('a', { blocks: [...blocks] });
  return composeSection(
    planState({ sections: [section] }),
    { section, depth, number },
    { today: TODAY, anchor: 's', numbers: startNumbers() },
  );
}

function heading({ words, ...fields }: Record<string, unknown> & { readonly words: string }) {
  return { kind: 'heading', startsPage: false, ...fields, runs: [{ text: words }] };
}
