import { expect, it } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { aDocument, aTextBlock, COMPOSED } from '#test/support/documents.ts';
import { openDocx } from '#test/support/open-docx.ts';
import { openCountySample } from '#test/support/samples.ts';

it('gives the same bytes from the same plan, links and watermark included', async () => {
  const model = composeVerksamhetsplan(openCountySample(), { ...COMPOSED, workingCopy: true });
  const linked = { ...model, blocks: [...model.blocks, ...links()] };
  const first = await renderDocx(linked);
  // Another document in between, since the library counts through the life of the process.
  await renderDocx(aDocument(links()), { pageNumbers: null });
  expect(Buffer.from(await renderDocx(linked)).equals(Buffer.from(first))).toBe(true);
}, 30_000);

it('takes its dates from the model, and tells title, authority and language', async () => {
  const open = openDocx(await renderDocx(aDocument(), { pageNumbers: null }));
  const properties = open('docProps/core.xml');
  const value = (name: string) => properties.find(name)[0]?.textContent;
  expect({
    title: value('dc:title'),
    creator: value('dc:creator'),
    changedBy: value('cp:lastModifiedBy'),
    created: value('dcterms:created'),
    modified: value('dcterms:modified'),
    language: value('dc:language'),
  }).toEqual({
    title: 'Verksamhetsplan 2026',
    creator: 'Polismyndigheten',
    changedBy: 'Polismyndigheten',
    created: '2026-05-31T00:00:00Z',
    modified: '2026-05-31T00:00:00Z',
    language: 'sv-SE',
  });
});

it('is in Swedish and in Calibri throughout', async () => {
  const styles = openDocx(await renderDocx(aDocument(), { pageNumbers: null }))('word/styles.xml');
  const [defaults] = styles.find('w:rPrDefault');
  expect(defaults?.innerHTML).toContain('w:lang w:val="sv-SE"');
  const fonts = styles.find('w:rFonts').map((font) => font.getAttribute('w:ascii'));
  expect(new Set(fonts)).toEqual(new Set(['Calibri']));
});

function links() {
  return ['https://a.example/', 'https://b.example/'].map((link) =>
    aTextBlock({ text: link, link }),
  );
}
