import { expect, it } from 'vitest';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aDocument, aList, aTextBlock } from '#test/support/documents.ts';
import { openDocx } from '#test/support/open-docx.ts';
import { numberParagraphs } from '#test/support/word-numbering.ts';

it('counts every ordered list from 1, at every level', async () => {
  const blocks = [
    aList('1 a', '1 b', '  1 c', '  1 d', '- e', '  1 f', '- g', '  1 h'),
    aTextBlock('mellan'),
    aList('1 i', '    - j'),
  ];
  const open = openDocx(await renderDocx(aDocument(blocks), { pageNumbers: null }));
  const lines = numberParagraphs(open).filter(({ style }) => style === 'ListParagraph');
  expect(lines.map(({ number, words }) => `${number ?? ''} ${words}`)).toEqual([
    '1. a',
    '2. b',
    'a) c',
    'b) d',
    '• e',
    'a) f',
    '• g',
    'a) h',
    '1. i',
    '– j',
  ]);
});
