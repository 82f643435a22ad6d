import { describe, expect, it } from 'vitest';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import type { DocBlock, DocumentModel } from '#shared/document/document-model.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import {
  aChapter,
  aDocument,
  anUnnumberedHeading,
  aTextBlock,
  COMPOSED,
} from '#test/support/documents.ts';
import { openDocx } from '#test/support/open-docx.ts';
import { openCountySample, openLocalSample } from '#test/support/samples.ts';
import { numberParagraphs, type NumberedParagraph } from '#test/support/word-numbering.ts';

describe('the numbers that Word gives', () => {
  it.each([
    ['the county sample', () => composeVerksamhetsplan(openCountySample(), COMPOSED)],
    ['the local sample', () => composeVerksamhetsplan(openLocalSample(), COMPOSED)],
    ['unnumbered headings among numbered ones', mixedHeadings],
    ['chapters deeper than the heading levels', deepHeadings],
  ])('are those of the model in %s', async (_, compose) => {
    const model = compose();
    const printed = (await headingsIn(model)).map(
      ({ number, words }) => `${number ?? ''} ${words}`,
    );
    expect(printed).toEqual(expectedHeadings(model));
  });
});

it('uses the heading styles of Word, the same for a heading with and without a number', async () => {
  const headings = await headingsIn(mixedHeadings());
  expect(headings.map(({ style }) => style)).toEqual([
    'Heading1',
    'Heading2',
    'Subheading3',
    'Heading1',
    'Heading2',
    'Heading1',
    'Heading2',
  ]);
});

it('keeps a heading with the text below it', async () => {
  const open = openDocx(await renderDocx(mixedHeadings(), { pageNumbers: null }));
  const styles = open('word/styles.xml').find('w:style');
  const headings = styles.filter((style) =>
    /^(Heading|Subheading)/.test(style.getAttribute('w:styleId') ?? ''),
  );
  expect(headings).toHaveLength(12);
  expect(headings.every((style) => style.getElementsByTagName('w:keepNext').length === 1)).toBe(
    true,
  );
});

function mixedHeadings(): DocumentModel {
  const inside = { level: 3, subheading: true };
  return aDocument([
    aChapter('1'),
    aChapter('1.1'),
    anUnnumberedHeading('Mellanrubrik', inside),
    anUnnumberedHeading('Bilaga'),
    anUnnumberedHeading('Under bilagan', { level: 2 }),
    aChapter('2'),
    aChapter('2.1'),
  ]);
}

function deepHeadings(): DocumentModel {
  const deep = ['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.1.1'].map((number) =>
    aChapter(number),
  );
  return aDocument([...deep, aTextBlock('text'), aChapter('2')]);
}

async function headingsIn(model: DocumentModel): Promise<readonly NumberedParagraph[]> {
  const paragraphs = numberParagraphs(openDocx(await renderDocx(model, { pageNumbers: null })));
  return paragraphs.filter(({ style }) => /^(Heading|Subheading)\d$/.test(style));
}

function expectedHeadings({ blocks }: DocumentModel): readonly string[] {
  const headings = blocks.filter(
    (block): block is Extract<DocBlock, { kind: 'heading' }> => block.kind === 'heading',
  );
  return headings.map(
    ({ number, runs }) => `${number ?? ''} ${runs.map(({ text }) => text).join('')}`,
  );
}
