import { describe, expect, it } from 'vitest';
import { findText, type FindOptions } from '#shared/domain/section/find-text.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { aParagraph, aTable } from '#test/support/blocks.ts';
import { aSection } from '#test/support/rows.ts';

const ANY: FindOptions = { matchCase: false, wholeWord: false };

function find(text: string, wanted: string, options: FindOptions = ANY): readonly string[] {
  const placed = placeSections([aSection('s', { heading: '', blocks: [aParagraph('p', text)] })]);
  return findText(placed, { text: wanted, ...options }).map(({ found }) => found);
}

describe('findText', () => {
  it('finds in headings, text and table cells, in reading order, with what stands around', () => {
    const sections = [
      aSection('s', {
        heading: 'Trygghet i centrum',
        blocks: [
          aParagraph('p', 'Vi mäter ', { text: 'tryggheten', bold: true }, '.'),
          aTable('t', ['Otrygghet', '']),
        ],
      }),
    ];
    expect(findText(placeSections(sections), { text: 'trygghet', ...ANY })).toEqual([
      hit('s/heading//0', null, '', 0, 'Trygghet', '', ' i centrum'),
      hit('s/p//9', 'p', '', 9, 'trygghet', 'Vi mäter ', 'en.'),
      hit('s/t/0.0.0/1', 't', '0.0.0', 1, 'trygghet', 'O', ''),
    ]);
  });

  it('finds a text that runs across a change of look', () => {
    const blocks = [aParagraph('p', 'med', { text: 'borgar', bold: true }, 'löfte')];
    const hits = findText(placeSections([aSection('s', { blocks })]), {
      text: 'medborgarlöfte',
      ...ANY,
    });
    expect(hits.map(({ start, end }) => [start, end])).toEqual([[0, 14]]);
  });

  it('treats å, ä and ö as letters of their own and their capitals as the same letter', () => {
    expect(find('Åtgärd atgard ÅTGÄRD', 'åtgärd')).toEqual(['Åtgärd', 'ÅTGÄRD']);
  });

  it('minds capitals when asked to', () => {
    expect(find('Mål mål', 'mål', { ...ANY, matchCase: true })).toEqual(['mål']);
  });

  it('finds whole words only when asked to, also beside å, ä and ö', () => {
    expect(find('mål målet åmål (mål) mål.', 'mål', { ...ANY, wholeWord: true })).toHaveLength(3);
  });

  it('finds a non-breaking space by a typed one', () => {
    expect(find('12\u00a0500 kr', '12 500')).toEqual(['12\u00a0500']);
  });

  it('takes signs literally', () => {
    expect(find('Öka 5 % (a-b) [1.0] 100', '(a-b) [1.0]')).toEqual(['(a-b) [1.0]']);
    expect(find('Öka', '.')).toEqual([]);
  });

  it('finds a decomposed query in composed text', () => {
    expect(find('Områden', 'omra\u030aden')).toEqual(['Områden']);
  });

  it('finds nothing for an empty query or one of spaces', () => {
    expect([find('a b', ''), find('a b', ' ')]).toEqual([[], []]);
  });

  it('cuts long surroundings at a word', () => {
    const blocks = [aParagraph('p', `${'ord '.repeat(20)}HÄR${' ord'.repeat(20)}`)];
    const [hit] = findText(placeSections([aSection('s', { blocks })]), { text: 'här', ...ANY });
    expect([hit?.before, hit?.after]).toEqual([`…${' ord'.repeat(9)} `, `${' ord'.repeat(9)} …`]);
  });
});

function hit(
  key: string,
  blockId: string | null,
  path: string,
  start: number,
  found: string,
  before: string,
  after: string,
) {
  return {
    key,
    sectionId: 's',
    blockId,
    path,
    start,
    end: start + found.length,
    found,
    before,
    after,
  };
}
