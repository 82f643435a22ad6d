import { describe, expect, it } from 'vitest';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { findText } from '#shared/domain/section/find-text.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { replaceHits } from '#shared/domain/section/replace-text.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { fail, ok } from '#shared/domain/basics/result.ts';
import { aFigure, aFootnote, aLiveBudget, aParagraph, aTable } from '#test/support/blocks.ts';
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

  it('replaces in captions and footnotes, and refuses where one would grow too long', () => {
    const section = (caption: string) =>
      aSection('s', {
        heading: '',
        blocks: [aFigure('f', { caption, alt: '' }), aParagraph('p', 'a', aFootnote('Enligt x.'))],
      });
    expect(replace(section('Kartan x'), 'x', 'yy')).toEqual(
      ok({
        ...section('Kartan yy'),
        blocks: [
          aFigure('f', { caption: 'Kartan yy', alt: '' }),
          aParagraph('p', 'a', aFootnote('Enligt yy.')),
        ],
      }),
    );
    const full = section('x'.repeat(299));
    expect(replace(full, 'x', 'yy')).toEqual(fail({ code: 'field-too-long', section: full }));
  });

  it('refuses a text that would grow beyond what a section holds', () => {
    const section = aSection('s', {
      heading: '',
      blocks: [aParagraph('p', 'x'.repeat(MAX_SECTION_CHARACTERS))],
    });
    expect(replace(section, 'x', 'yy')).toEqual(fail({ code: 'text-too-long', section }));
  });
});
