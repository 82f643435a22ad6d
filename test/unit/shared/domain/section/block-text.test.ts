import { describe, expect, it } from 'vitest';
import {
  blockText,
  countCharacters,
  isEmptyText,
  isTooLong,
  mapParagraphs,
} from '#shared/domain/section/block-text.ts';
import {
  FOOTNOTE_SIGN,
  MAX_SECTION_CHARACTERS,
  type Block,
} from '#shared/domain/section/blocks.ts';
import {
  aByline,
  aFigure,
  aFootnote,
  aLiveBudget,
  aParagraph,
  aQuote,
  aTable,
  runsOf,
} from '#test/support/blocks.ts';

describe('blockText', () => {
  it('reads a table cell by cell', () => {
    expect(blockText(aTable('t', ['Mål', 'Utfall'], ['90 %', '88 %']))).toBe(
      'Mål\nUtfall\n90 %\n88 %',
    );
  });

  it('reads what is filled in as fields, and footnotes after the text that calls them', () => {
    expect(
      [
        aParagraph('p', 'ett', aFootnote('Brå.'), ' två'),
        aQuote('q', 'Boende', 'Vi ser er.'),
        aFigure('f', { caption: 'Torget', alt: 'Folk' }),
        aByline('b', 'Anna Ek', 'Chef'),
      ].map((block) => blockText(block).split('\n')),
    ).toEqual([
      [`ett${FOOTNOTE_SIGN} två`, 'Brå.'],
      ['Vi ser er.', 'Boende'],
      ['Torget', 'Folk'],
      ['Anna Ek', 'Chef'],
    ]);
  });

  it('is empty for a live block, whose figures belong to the budget', () => {
    expect(blockText(aLiveBudget('l', 'budget'))).toBe('');
  });
});

describe('mapParagraphs', () => {
  it('reaches every cell of a table and says which one it is', () => {
    const mapped = mapParagraphs(aTable('t', ['a', 'b'], ['c', 'd']), ({ path }) => runsOf(path));
    expect(mapped).toEqual(aTable('t', ['0.0.0', '0.1.0'], ['1.0.0', '1.1.0']));
  });

  it('reaches fields and footnotes, and takes away a footnote that is emptied', () => {
    const shout = (block: Block) =>
      mapParagraphs(block, ({ runs }) =>
        runs.map((run) => ({ ...run, text: run.text.replace('x', '').toUpperCase() })),
      );
    expect(
      [
        aParagraph('p', 'a', aFootnote('ett'), 'b', aFootnote('x'), 'c', aFootnote('tre')),
        aQuote('q', 'boende', 'vi'),
        aFigure('f', { caption: 'torget', alt: 'folk' }),
        aByline('b', 'anna', 'chef'),
      ].map(shout),
    ).toEqual([
      aParagraph('p', 'A', aFootnote('ETT'), 'BC', aFootnote('TRE')),
      aQuote('q', 'BOENDE', 'VI'),
      aFigure('f', { caption: 'TORGET', alt: 'FOLK' }),
      aByline('b', 'ANNA', 'CHEF'),
    ]);
  });
});

describe('isTooLong', () => {
  it('takes a section up to the limit and not one character more', () => {
    const full = aParagraph('p', 'x'.repeat(MAX_SECTION_CHARACTERS - 2));
    const table = aTable('t', ['a', 'b']);
    expect(countCharacters([full, table])).toBe(MAX_SECTION_CHARACTERS);
    expect(isTooLong([full, table])).toBe(false);
    expect(isTooLong([full, table, aParagraph('q', '.')])).toBe(true);
  });
});

describe('isEmptyText', () => {
  it('takes blank paragraphs and an empty table for nothing', () => {
    expect(isEmptyText([aParagraph('p', ' \n'), aTable('t', ['', ''])])).toBe(true);
  });

  it('takes a live block for something', () => {
    expect(isEmptyText([aLiveBudget('l', 'budget')])).toBe(false);
  });
});
