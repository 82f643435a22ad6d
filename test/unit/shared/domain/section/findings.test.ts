import { describe, expect, it } from 'vitest';
import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { checkSections } from '#shared/domain/section/findings.ts';
import { aFigure, aLiveBlock, aLiveBudget, aParagraph } from '#test/support/blocks.ts';
import { aSection, planState } from '#test/support/rows.ts';

describe('checkSections', () => {
  it('finds nothing in a section that is in order', () => {
    expect(
      checkSections(
        planState({ sections: [aSection('s', { blocks: [aParagraph('p', 'Klart.')] })] }),
      ),
    ).toEqual([]);
  });

  it('finds references to what has been deleted, marks left and too much text', () => {
    const section = aSection('s', {
      ownerId: functionIdSchema.parse('deleted'),
      blocks: [
        aLiveBudget('l', 'deleted'),
        aLiveBlock('all', { kind: 'priorities' }),
        aFigure('f'),
        aParagraph('p', { text: 'datum', complete: true }),
        aParagraph('q', 'x'.repeat(MAX_SECTION_CHARACTERS)),
      ],
    });
    expect(checkSections(planState({ sections: [section] }))).toEqual([
      { code: 'live-source-missing', sectionId: 's', blockId: 'l' },
      { code: 'picture-missing', sectionId: 's', blockId: 'f' },
      { code: 'owner-missing', sectionId: 's' },
      { code: 'text-too-long', sectionId: 's' },
      { code: 'marks-left', sectionId: 's', count: 1 },
    ]);
  });
});
