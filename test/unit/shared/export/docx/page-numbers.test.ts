import { expect, it } from 'vitest';
import { hasPageReferences } from '#shared/export/docx/page-numbers.ts';
import { aDocument, aTextBlock } from '#test/support/documents.ts';

const PAGE = aTextBlock('ord '.repeat(500));

it('lays out the pages of a plan, and not those of a short document without contents', () => {
  expect(hasPageReferences(aDocument([PAGE]))).toBe(true);
  expect(hasPageReferences(aDocument([PAGE], { frontMatter: false }))).toBe(false);
});

it('leaves the pages of a very long document to Word', () => {
  const pages = (count: number) => aDocument(Array.from({ length: count }, () => PAGE));
  expect(hasPageReferences(pages(250))).toBe(true);
  expect(hasPageReferences(pages(251))).toBe(false);
});
