import { describe, expect, it } from 'vitest';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { aChapter, aDocTable, aDocument, aTextBlock } from '#test/support/documents.ts';
import { attributeBelow, below, openDocx, wordsBelow } from '#test/support/open-docx.ts';

const WIDE = aDocTable([['a', '1']], { landscape: true });
const BLOCKS = [aChapter('1'), aTextBlock('text'), aChapter('2'), WIDE, aTextBlock('mer')];

describe('the pages', () => {
  it('are A4, turned only for the wide table', async () => {
    expect((await sectionsOf(aDocument(BLOCKS))).map(sizeOf)).toEqual([
      '11906x16838 portrait',
      '11906x16838 portrait',
      '16838x11906 landscape',
      '11906x16838 portrait',
    ]);
  });

  it('open with a title page without header and footer, where there is a title page', async () => {
    const titles = async (model: DocumentModel) =>
      (await sectionsOf(model)).map((section) => below(section, 'w:titlePg').length);
    expect(await titles(aDocument(BLOCKS))).toEqual([1, 0, 0, 0]);
    expect(await titles(aDocument(BLOCKS, { frontMatter: false }))).toEqual([0, 0, 0]);
  });

  it('have line numbers in the text of a working copy, and nowhere else', async () => {
    const numbered = async (model: DocumentModel) =>
      (await sectionsOf(model)).map((section) =>
        attributeBelow(section, 'w:lnNumType', 'w:restart'),
      );
    expect(await numbered(aDocument(BLOCKS))).toEqual([null, null, null, null]);
    expect(await numbered(aDocument(BLOCKS, { workingCopy: true }))).toEqual([
      null,
      'newPage',
      'newPage',
      'newPage',
    ]);
  });
});

describe('the lines above and below the text', () => {
  it('say who, what and in which case, and the page of how many', async () => {
    const open = openDocx(await renderDocx(aDocument(BLOCKS), { pageNumbers: null }));
    const header = open('word/header1.xml').find('w:p').map(wordsBelow);
    expect(header).toEqual([
      'PolismyndighetenVerksamhetsplan 2026',
      'LPO NorrvikDnr A281.340/2013',
    ]);
    const footer = open('word/footer1.xml');
    expect(footer.find('w:instrText').map(({ textContent }) => textContent)).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(footer.find('w:t').map(({ textContent }) => textContent)).toEqual(['Sida ', ' (', ')']);
  });

  it('carry UTKAST across every page of a working copy, title page included', async () => {
    const open = openDocx(
      await renderDocx(aDocument(BLOCKS, { workingCopy: true }), { pageNumbers: null }),
    );
    const marks = [1, 2, 3].map((number) =>
      open(`word/header${number}.xml`).find('v:textpath').at(-1)?.getAttribute('string'),
    );
    expect(marks).toEqual(['UTKAST', 'UTKAST', 'UTKAST']);
    expect(open('word/footer1.xml').xml).toContain('Arbetsexemplar');
  });
});

it('signs with a line for place and date, one for the name, and the title and name in clear', async () => {
  const party = {
    organisation: 'Polismyndigheten, LPO Norrvik',
    title: 'Chef',
    name: 'Namn Exempel',
  };
  const model = aDocument([{ kind: 'signatures', parties: [party] }]);
  const words = openDocx(await renderDocx(model, { pageNumbers: null }))('word/document.xml')
    .find('w:p')
    .map(wordsBelow);
  expect(words.slice(words.indexOf(party.organisation)).filter((line) => line !== '')).toEqual([
    'Polismyndigheten, LPO Norrvik',
    'Ort och datum',
    'Underskrift',
    'Chef',
    'Namn Exempel',
    'Befattning',
    'Namnförtydligande',
  ]);
});

async function sectionsOf(model: DocumentModel): Promise<readonly Element[]> {
  return openDocx(await renderDocx(model, { pageNumbers: null }))('word/document.xml').find(
    'w:sectPr',
  );
}

function sizeOf(section: Element): string {
  const size = (name: string) => attributeBelow(section, 'w:pgSz', name) ?? '';
  return `${size('w:w')}x${size('w:h')} ${size('w:orient')}`;
}
