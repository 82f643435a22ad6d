import { describe, expect, it } from 'vitest';
import type { DocBlock } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aChapter, aDocTable, aDocument } from '#test/support/documents.ts';
import { attributeBelow, below, openDocx } from '#test/support/open-docx.ts';

const FACTS: DocBlock = { kind: 'facts', facts: [{ label: 'Status', value: 'saknas' }] };

describe('facts', () => {
  it('stay with the table that belongs to them', async () => {
    expect(await keepsAfterFacts([FACTS, aDocTable([['a', '1']])])).toBe(true);
  });

  it('do not chain one heading to the next, which would empty a page', async () => {
    expect(await keepsAfterFacts([FACTS, aChapter('2')])).toBe(false);
  });
});

/** Whether what ends the facts, after the end of the title's own, is kept with the block below. */
async function keepsAfterFacts(blocks: readonly DocBlock[]): Promise<boolean> {
  const model = aDocument([...blocks], { frontMatter: false });
  const open = openDocx(await renderDocx(model, { pageNumbers: null }));
  const [, end] = open('word/document.xml')
    .find('w:p')
    .filter((paragraph) => attributeBelow(paragraph, 'w:pStyle', 'w:val') === 'TableEnd');
  if (end === undefined) throw new Error('nothing ends the facts');
  return below(end, 'w:keepNext').length > 0;
}
