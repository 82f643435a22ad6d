import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/change/apply.ts';
import { editBlocks, replaceText } from '#shared/change/section-text-changes.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { MAX_SECTION_CHARACTERS } from '#shared/domain/section/blocks.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { aFigure, aParagraph } from '#test/support/blocks.ts';
import { aPicture } from '#test/support/pictures.ts';
import { aSection, planState } from '#test/support/rows.ts';

const full = aParagraph('p', 'x'.repeat(MAX_SECTION_CHARACTERS));

describe('editBlocks', () => {
  it('tells only the blocks that differ', () => {
    const [kept, before, after] = [
      aParagraph('a', 'kvar'),
      aParagraph('b', 'före'),
      aParagraph('b', 'efter'),
    ];
    const change = editBlocks(aSection('s', { blocks: [kept, before] }), [kept, after]);
    expect(change.ok && change.value).toEqual({
      label: { key: 'editSection', params: { name: 's' } },
      operations: [
        {
          kind: 'blocks',
          table: 'sections',
          id: 's',
          edits: [
            {
              blockId: 'b',
              before: { index: 1, block: before },
              after: { index: 1, block: after },
            },
          ],
        },
      ],
    });
  });

  it('refuses text beyond what a section holds', () => {
    expect(editBlocks(aSection('s', { blocks: [full] }), [full, aParagraph('q', '.')])).toEqual(
      fail('text-too-long'),
    );
  });

  it('lets a text that is too long already be shortened', () => {
    const section = aSection('s', { blocks: [full, aParagraph('q', '...')] });
    expect(editBlocks(section, [full, aParagraph('q', '..')]).ok).toBe(true);
  });
});

describe('replaceText', () => {
  const query = { text: 'LPO', matchCase: false, wholeWord: true };
  const sections = [
    aSection('a', { heading: 'Om LPO', position: 1, blocks: [aParagraph('p', 'LPO är LPO.')] }),
    aSection('b', { heading: 'Annat', position: 2, blocks: [aParagraph('q', 'Inget.')] }),
  ];
  const state = planState({ sections });

  it('replaces all over the plan in one change, except where the user has said no', () => {
    const change = replaceText(state, { query, replacement: 'området', kept: new Set(['a/p//7']) });
    const applied = change.ok ? applyChange(state, change.value) : change;
    expect(applied.ok && [...applied.value.tables.sections.values()]).toEqual([
      { ...sections[0], heading: 'Om området', blocks: [aParagraph('p', 'området är LPO.')] },
      sections[1],
    ]);
    expect(change.ok && change.value.label).toEqual({
      key: 'replaceText',
      params: { find: 'LPO', count: 2 },
    });
  });

  it('writes nothing anywhere when one section would grow too long', () => {
    const crowded = aSection('c', {
      heading: '',
      position: 3,
      blocks: [aParagraph('r', `LPO ${'x'.repeat(99_996)}`)],
    });
    const refused = replaceText(planState({ sections: [...sections, crowded] }), {
      query,
      replacement: 'lokalpolisområdet',
      kept: new Set(),
    });
    expect(refused).toEqual(fail({ code: 'text-too-long', section: crowded }));
  });
});

it('stores a picture in the same edit as the figure that shows it, and takes both back together', () => {
  const before = planState({ sections: [aSection('s')] });
  const picture = aPicture('picture');
  const [section] = before.tables.sections.values();
  const change = valueOf(editBlocks(section ?? aSection('s'), [aFigure('f')], [picture]));
  expect(change.label.key).toBe('insertFigure');
  const after = applied(before, change);
  expect([...after.tables.pictures.values()]).toEqual([picture]);
  expect(appliedAndUndone(before, change)).toEqual(before);
});
