import { describe, expect, it } from 'vitest';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { findTermUses, sortedTerms } from '#shared/domain/section/term-uses.ts';
import { aParagraph, aTable } from '#test/support/blocks.ts';
import { aTerm } from '#test/support/glossary.ts';
import { aSection } from '#test/support/rows.ts';

describe('sortedTerms', () => {
  it('keeps Swedish order, and terms without a name last', () => {
    const terms = [
      aTerm(''),
      aTerm('Överenskommelse'),
      aTerm('Åtgärd'),
      aTerm('ägande'),
      aTerm('zon'),
    ];
    expect(sortedTerms(terms).map(({ term }) => term)).toEqual([
      'zon',
      'Åtgärd',
      'ägande',
      'Överenskommelse',
      '',
    ]);
  });
});

describe('findTermUses', () => {
  it('counts a term in headings, text and tables, chapter by chapter', () => {
    const uses = usesOf('medborgarlöfte', [
      ['Medborgarlöften', 'Varje medborgarlöfte följs upp. Medborgarlöftet gäller två år.'],
      ['Annat', 'Inget löfte här.'],
      ['Mer', 'medborgarlöftenas uppföljning'],
    ]);
    expect(uses).toEqual(['Medborgarlöften 3', 'Mer 1']);
  });

  it('finds an abbreviation as it is written, with its endings, and neither in other words nor in small letters', () => {
    expect(usesOf('BIG', [['a', 'BIG och BIG:s men inte big eller BIGGA']])).toEqual(['a 2']);
  });

  it('finds both forms of a term with its abbreviation, also across a hard space', () => {
    expect(
      usesOf('lokalt polisområde (LPO)', [['a', 'Lokalt\u00A0polisområde, LPO, LPO:t']]),
    ).toEqual(['a 3']);
  });

  it('never finds a term without a name, and takes signs for what they are', () => {
    expect(usesOf(' ', [['a', 'text']])).toEqual([]);
    expect(usesOf('§ 3 (c++)', [['a', 'enligt § 3 och c++ men inte c+']])).toEqual(['a 2']);
  });
});

it('reads tables too', () => {
  const section = aSection('t', { heading: 'Tabell', blocks: [aTable('x', ['Rond'], ['rond'])] });
  const term = aTerm('rond');
  expect(findTermUses(placeSections([section]), [term]).get(term.id)).toEqual([
    { section, count: 2 },
  ]);
});

/** The chapters that use a term, each with how often. */
function usesOf(name: string, chapters: readonly (readonly [string, string])[]): readonly string[] {
  const sections = chapters.map(([heading, words], position) =>
    aSection(`s${position}`, { heading, position, blocks: [aParagraph('p', words)] }),
  );
  const term = aTerm(name);
  const uses = findTermUses(placeSections(sections), [term]).get(term.id) ?? [];
  return uses.map(({ section, count }) => `${section.heading} ${count}`);
}
