import { expect, it } from 'vitest';
import type { DocRun } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aDocument, aTextBlock } from '#test/support/documents.ts';
import { attributeBelow, below, openDocx, wordsBelow } from '#test/support/open-docx.ts';

it('writes bold, italic and the yellow mark', async () => {
  const [bold, italic, marked] = await runsOf(
    { text: 'fet', bold: true },
    { text: 'kursiv', italic: true },
    { text: 'Komplettera', marked: true },
  );
  expect(
    [bold && below(bold, 'w:b'), italic && below(italic, 'w:i')].map((found) => found?.length),
  ).toEqual([1, 1]);
  expect(marked && attributeBelow(marked, 'w:highlight')).toBe('yellow');
});

it('links to where the text links, whatever the address holds', async () => {
  const link = 'https://example.se/?a=1&b="2"<3>';
  const open = await openWith({ text: 'sidan', link });
  const relationships = open('word/_rels/document.xml.rels').find('Relationship');
  const target = relationships.find(
    (relationship) => relationship.getAttribute('TargetMode') === 'External',
  );
  expect(target?.getAttribute('Target')).toBe(link);
  const [anchor] = open('word/document.xml').find('w:hyperlink');
  expect(anchor && [anchor.getAttribute('r:id'), wordsBelow(anchor)]).toEqual([
    target?.getAttribute('Id'),
    'sidan',
  ]);
});

it('breaks lines inside a paragraph', async () => {
  const runs = await runsOf({ text: 'ett\ntvå\n\ntre' });
  expect(
    runs.map((run) => `${'|'.repeat(below(run, 'w:br').length)}${wordsBelow(run)}`).join(''),
  ).toBe('ett|två||tre');
});

it('writes what looks like markup as text', async () => {
  const [run] = await runsOf({ text: '<w:p>&amp; "x"' });
  expect(run && wordsBelow(run)).toBe('<w:p>&amp; "x"');
});

async function openWith(...runs: readonly DocRun[]) {
  const model = aDocument([aTextBlock(...runs)], { frontMatter: false, facts: [] });
  return openDocx(await renderDocx(model, { pageNumbers: null }));
}

/** The runs of the last paragraph. */
async function runsOf(...runs: readonly DocRun[]): Promise<readonly Element[]> {
  const paragraph = (await openWith(...runs))('word/document.xml').find('w:p').at(-1);
  return paragraph === undefined ? [] : below(paragraph, 'w:r');
}
