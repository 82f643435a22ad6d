import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMarkedStretches } from '#shared/document/complete-marks.ts';
import { documentModelSchema, type DocumentModel } from '#shared/document/document-model.ts';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import type { HtmlNode } from '#shared/export/html/html-node.ts';
import { renderSheets } from '#shared/export/html/render-sheets.ts';
import { countCompleteMarks } from '#shared/domain/section/complete-marks.ts';
import { blockParagraphs, mapParagraphs } from '#shared/domain/section/block-text.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { joinRuns, runsText } from '#shared/domain/section/runs.ts';
import { arbitraryBlocks } from '#test/support/arbitrary-blocks.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { foldAll } from '#test/support/document-words.ts';
import { openDocx, wordsBelow } from '#test/support/open-docx.ts';
import { aSection, planState } from '#test/support/rows.ts';

/** Live blocks are left out where words are compared: theirs belong to the plan's other subjects. */
const writtenBlocks = arbitraryBlocks.map((blocks) =>
  blocks.filter(({ kind }) => kind !== 'live').map(withoutNotes),
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
        expect(foldAll(shown.join(''))).toContain(wordsOf(blocks));
      }),
    );
  });

  it('says in the Word file every word that was written, in order', async () => {
    await fc.assert(
      fc.asyncProperty(writtenBlocks, async (blocks) => {
        const open = openDocx(await renderDocx(compose(blocks), { pageNumbers: null }));
        const [body] = open('word/document.xml').find('w:body');
        expect(foldAll(body === undefined ? '' : wordsBelow(body))).toContain(wordsOf(blocks));
      }),
      { numRuns: 40 },
    );
  });
});

function withoutNotes(block: Block): Block {
  return mapParagraphs(block, ({ runs }) =>
    joinRuns(runs.filter(({ footnote }) => footnote === undefined)),
  );
}

function compose(blocks: readonly Block[]): DocumentModel {
  return composeVerksamhetsplan(
    planState({ sections: [aSection('a', { blocks: [...blocks] })] }),
    COMPOSED,
  );
}

/** Blank paragraphs and headings make room on a screen, and are not printed. */
function printedOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block) => !['paragraph', 'heading'].includes(block.kind) || wordsOf([block]) !== '',
  );
}

function wordsOf(blocks: readonly Block[]): string {
  return foldAll(
    blocks.flatMap((block) => blockParagraphs(block).map(({ runs }) => runsText(runs))).join(''),
  );
}

function wordsIn(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsIn).join('');
}
