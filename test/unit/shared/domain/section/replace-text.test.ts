import { describe, expect, it } from 'vitest';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { findText } from '#shared/domain/section/find-text.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { replaceHits } from '#shared/domain/section/replace-text.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { aLiveBudget, aParagraph, aTable } from '#test/support/blocks.ts';
import { aSection } from '#test/support/rows.ts';

function replace(section: Section, wanted: string, replacement: string) {
  const hits = findText(placeSections([section]), {
    text: wanted,
    matchCase: false,
    wholeWord: false,
  });
  return replaceHits(section, hits, replacement);
}

describe('replaceHits', () => {
  it('replaces every hit in heading, text and table, and leaves live blocks alone', () => {
    const link = { text: 'LPO', link: 'https://example.org' };
    const section = aSection('s', {
      heading: 'LPO och LPO',
      blocks: [
        aParagraph('p', 'I ', link, ' och LPO.'),
        aTable('t', ['lpo', 'x']),
        aLiveBudget('l', 'b'),
      ],
    });
    expect(replace(section, 'LPO', 'lokalpolisområde')).toEqual(
      ok({
        ...section,
        heading: 'lokalpolisområde och lokalpolisområde',
        blocks: [
          aParagraph('p', 'I ', { ...link, text: 'lokalpolisområde' }, ' och lokalpolisområde.'),
          aTable('t', ['lokalpolisområde', 'x']),
          aLiveBudget('l', 'b'),
        ],
      }),
    );
  });

  it('refuses a heading that would grow too long', () => {
    const section = aSection('s', { heading: 'x'.repeat(299) });
    expect(replace(section, 'x', 'yy')).toEqual(fail({ code: 'heading-too-long', section }));
  });

  it('refuses a text that would grow beyond what a section holds', () => {
    const section = aSection('s', {
      heading: '',
      blocks: [aParagraph('p', 'x'.repeat(MAX_SECTION_CHARACTERS))],
    });
    expect(replace(section, 'x', 'yy')).toEqual(fail({ code: 'text-too-long', section }));
  });
});
