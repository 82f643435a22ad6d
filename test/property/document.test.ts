import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMarkedStretches } from '#shared/document/complete-marks.ts';
import { documentModelSchema, type DocumentModel } from '#shared/document/document-model.ts';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import type { HtmlNode } from '#shared/export/html/html-node.ts';
import { renderSheets } from '#shared/export/html/render-sheets.ts';
import { countCompleteMarks } from '#shared/domain/section/complete-marks.ts';
import { blockParagraphs } from '#shared/domain/section/block-text.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { arbitraryBlocks } from '#test/support/arbitrary-blocks.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { foldAll } from '#test/support/document-words.ts';
import { openDocx, wordsBelow } from '#test/support/open-docx.ts';
import { aSection, planState } from '#test/support/rows.ts';

/** What words are compared of: other blocks show the plan's other subjects, or fields. */
const TEXT_KINDS: readonly Block['kind'][] = ['paragraph', 'heading', 'listLine', 'table', 'quote'];
const writtenBlocks = arbitraryBlocks.map((blocks) =>
  blocks
    .filter(({ kind }) => TEXT_KINDS.includes(kind))
    .map((block) => (block.kind === 'quote' ? { ...block, source: '' } : block)),
);

describe('a document of any text', () => {
  it('keeps to the schema that the processes parse it with', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        expect(documentModelSchema.safeParse(compose(blocks)).error).toBeUndefined();
      }),
    );
  });

  it('counts the marks that the plan counts', () => {
    fc.assert(
      fc.property(writtenBlocks, (blocks) => {
        expect(countMarkedStretches(compose(blocks))).toBe(countCompleteMarks(printedOf(blocks)));
      }),
    );
  });

  it('says on screen every word that was written, in order', () => {
    fc.assert(
      fc.property(writtenBlocks, (blocks) => {
        const shown = renderSheets(compose(blocks)).flatMap(({ content }) => content.map(wordsIn));
        expect(foldAll(shown.join(''))).toContain(wordsOf(blocks, String));
      }),
    );
  });

  it('says in the Word file every word that was written, in order', async () => {
    await fc.assert(
      fc.asyncProperty(writtenBlocks, async (blocks) => {
        const open = openDocx(await renderDocx(compose(blocks), { pageNumbers: null }));
        const [body] = open('word/document.xml').find('w:body');
        expect(foldAll(body === undefined ? '' : wordsBelow(body))).toContain(
          wordsOf(blocks, () => ''),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function compose(blocks: readonly Block[]): DocumentModel {
  return composeVerksamhetsplan(
    planState({ sections: [aSection('a', { blocks: [...blocks] })] }),
    COMPOSED,
  );
}

/** Blank text makes room on a screen, and is not printed. */
function printedOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block) =>
      !['paragraph', 'heading', 'quote'].includes(block.kind) || wordsOf([block], String) !== '',
  );
}

/** The words as they were written, with what stands for each footnote where it is called. */
function wordsOf(blocks: readonly Block[], call: (number: number) => string): string {
  let notes = 0;
  const paragraphs = blocks
    .flatMap(blockParagraphs)
    // The notes themselves stand at the foot of the page.
    .filter(({ path }) => !path.includes('#'));
  const words = paragraphs.flatMap(({ runs }) =>
    runs.map(({ text, footnote }, index) => {
      if (footnote === undefined) return text;
      notes += 1;
      // Numbers side by side are parted.
      return `${runs[index - 1]?.footnote === undefined ? '' : ','}${call(notes)}`;
    }),
  );
  return foldAll(words.join(''));
}

function wordsIn(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsIn).join('');
}
