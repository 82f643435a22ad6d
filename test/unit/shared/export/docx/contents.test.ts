import { expect, it } from 'vitest';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aChapter, aDocument, anUnnumberedHeading, aTextBlock } from '#test/support/documents.ts';
import { openDocx, wordsBelow, attributeBelow } from '#test/support/open-docx.ts';

const PAGE_OF_TEXT = Array.from({ length: 30 }, () =>
  aTextBlock('Text som fyller sidan. '.repeat(8)),
);
const MODEL = aDocument([
  aChapter('1'),
  anUnnumberedHeading('Mellanrubrik', { level: 2, subheading: true }),
  ...PAGE_OF_TEXT,
  aChapter('2'),
  aChapter('2.1'),
  aChapter('2.1.1'),
  aChapter('2.1.1.1'),
  anUnnumberedHeading('Bilaga'),
]);

it('lists three levels with numbers and page references, without subheadings', async () => {
  expect(await contents()).toEqual([
    '1Kapitel 13',
    '2Kapitel 25',
    '2.1Kapitel 2.15',
    '2.1.1Kapitel 2.1.15',
    'Bilaga5',
  ]);
});

it('leaves nothing for Word to ask about when it opens the file', async () => {
  const open = openDocx(await renderDocx(MODEL));
  expect(open('word/settings.xml').xml).not.toContain('updateFields');
  expect(open('word/document.xml').xml).not.toMatch(/w:dirty="(true|1)"/);
});

it('asks Word to fill in the pages where they could not be worked out', async () => {
  const { xml } = openDocx(await renderDocx(MODEL, { pageNumbers: null }))('word/document.xml');
  expect(xml).toMatch(/w:dirty="(true|1)"/);
});

it('writes each part of a page reference in a run of its own, for LibreOffice', async () => {
  const { find } = openDocx(await renderDocx(MODEL))('word/document.xml');
  const references = find('w:r').filter(
    (run) => wordsBelow(run) === '' && run.innerHTML.includes('PAGEREF'),
  );
  expect(references).toHaveLength(5);
  expect(references.every((run) => !run.innerHTML.includes('separate'))).toBe(true);
});

async function contents(): Promise<readonly string[]> {
  const paragraphs = openDocx(await renderDocx(MODEL))('word/document.xml').find('w:p');
  return paragraphs
    .filter((paragraph) => attributeBelow(paragraph, 'w:pStyle')?.startsWith('TOC') === true)
    .slice(1)
    .map(wordsBelow);
}
