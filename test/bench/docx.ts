import { strFromU8, unzipSync } from 'fflate';
import type { PageNumberEstimator } from 'docx';
import { isoDateSchema } from '#shared/domain/basics/dates.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { mapParagraphs } from '#shared/domain/section/block-text.ts';
import type { Block } from '#shared/domain/section/blocks.ts';
import { composeVerksamhetsplan } from '#shared/document/verksamhetsplan.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { estimatePages } from '#shared/export/docx/page-numbers.ts';
import { renderDocx } from '#shared/export/docx/render-docx.ts';
import { stabiliseParts } from '#shared/export/docx/stable-parts.ts';
import { openCountySample } from '#test/support/samples.ts';
import { buildByHand } from './docx-by-hand.ts';
import { interleave, ratioRow, type BenchRow } from './bench-row.ts';

const MOST_TIMES = 1.3;
/** Laying out the pages takes most of a whole export: fewer rounds, and a row without it where our own share shows. */
const WARM_UP = 10;
const ROUNDS = 31;
const ROUNDS_WITH_PAGES = 5;
const OPTIONS = { today: isoDateSchema.parse('2026-05-31'), workingCopy: false };

/**
 * How long the sample's verksamhetsplan takes from plan to Word file, against the docx library building the same tree
 * by hand, for chapters, tables and budget: without page references, where our own layers show, and whole. Throws when the two files differ in any part.
 */
export async function benchDocx(): Promise<readonly BenchRow[]> {
  const state = plainChapters(openCountySample());
  const model = composeVerksamhetsplan(state, OPTIONS);
  await assertSameParts(model);
  // Either side brings its own copy of the packer, and some thousand lines, to be compiled.
  await interleave(WARM_UP, exporting(state, null), byHand(model, null));
  const bare = await interleave(ROUNDS, exporting(state, null), byHand(model, null));
  const whole = await interleave(
    ROUNDS_WITH_PAGES,
    exporting(state, estimatePages),
    byHand(model, estimatePages),
  );
  return [
    ratioRow('verksamhetsplan of the sample, plain chapters → DOCX, warm', bare, 'ms', MOST_TIMES),
    ratioRow('the same with page references in the contents', whole, 'ms', MOST_TIMES),
  ];
}

/** The plan with what the hand can write in its chapters: text, lists, tables and the budget. */
function plainChapters(state: PlanState): PlanState {
  const sections = [...state.tables.sections].map(
    ([id, section]) =>
      [id, { ...section, blocks: section.blocks.filter(isPlain).map(withoutFootnotes) }] as const,
  );
  return { ...state, tables: { ...state.tables, sections: new Map(sections) } };
}

function isPlain(block: Block): boolean {
  if (block.kind === 'live') return block.source.kind === 'budget';
  return ['paragraph', 'heading', 'listLine', 'table'].includes(block.kind);
}

function withoutFootnotes(block: Block): Block {
  return mapParagraphs(block, ({ runs }) => runs.filter(({ footnote }) => footnote === undefined));
}

function exporting(state: PlanState, pageNumbers: PageNumberEstimator | null) {
  return timed(() => renderDocx(composeVerksamhetsplan(state, OPTIONS), { pageNumbers }));
}

function byHand(model: DocumentModel, pageNumbers: PageNumberEstimator | null) {
  return timed(() => buildByHand(model, pageNumbers));
}

function timed(run: () => Promise<unknown>): () => Promise<number> {
  return async () => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
}

async function assertSameParts(model: DocumentModel): Promise<void> {
  const ours = unzipSync(await renderDocx(model, { pageNumbers: null }));
  const theirs = unzipSync(stabiliseParts(await buildByHand(model, null), model));
  for (const path of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [one, other] = [ours[path], theirs[path]].map((part) =>
      strFromU8(part ?? new Uint8Array()),
    );
    if (one !== other)
      throw new Error(`${path} differs: ${firstDifference(one ?? '', other ?? '')}`);
  }
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(at - 60, at + 80)} | ${other.slice(at - 60, at + 80)}`;
}
