import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { Block, BylineBlock, ListBlock, QuoteBlock } from '#shared/domain/section/blocks.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import { runsText } from '#shared/domain/section/runs.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { DocBlock, DocList } from './document-model.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns, toDocRuns } from './doc-runs.ts';
import { composeFigure } from './figure.ts';
import { composeLiveBlocks } from './live-blocks.ts';
import type { LivePlace } from './live-place.ts';
import { toPrintable } from './printable-text.ts';
import type { RunningNumbers } from './running-numbers.ts';
import { composeTextTable } from './text-table.ts';

const DEEPEST_LEVEL = 6;

/** Where a text stands, and the numbers that run through its document. */
type TextPlace = LivePlace & { readonly numbers: RunningNumbers };
type BlockPlace = TextPlace & { readonly belowHeading: boolean };

/** A section with its heading and text. Headings in the text stand one level below; an empty section is a heading. */
export function composeSection(
  state: PlanState,
  { section, depth, number }: PlacedSection,
  { today, anchor, numbers }: Omit<TextPlace, 'level'>,
): readonly DocBlock[] {
  const level = capLevel(depth + 1);
  const heading = docHeading({ id: anchor, level, number }, plainRuns(section.heading));
  return [heading, ...composeText(state, section.blocks, { today, level, anchor, numbers })];
}

/** The blocks of a text; list lines that follow each other become one list. */
function composeText(
  state: PlanState,
  blocks: readonly Block[],
  place: TextPlace,
): readonly DocBlock[] {
  const composed: DocBlock[] = [];
  let openList: DocList | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'listLine') {
      openList ??= startList(composed);
      openList.lines.push(composeLine(block, place.numbers));
    } else {
      openList = null;
      const anchor = `${place.anchor}-${index + 1}`;
      const belowHeading = (composed.at(-1)?.kind ?? 'heading') === 'heading';
      composed.push(...composeBlock(state, block, { ...place, anchor, belowHeading }));
    }
  }
  return composed;
}

function startList(composed: DocBlock[]): DocList {
  const list: DocList = { kind: 'list', lines: [] };
  composed.push(list);
  return list;
}

function composeLine(
  { ordered, depth, runs }: ListBlock,
  numbers: RunningNumbers,
): DocList['lines'][number] {
  return { ordered, depth, runs: toDocRuns(runs, numbers) };
}

function composeBlock(
  state: PlanState,
  block: Exclude<Block, ListBlock>,
  place: BlockPlace,
): readonly DocBlock[] {
  if (isBlank(block)) return [];
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', style: 'normal', runs: toDocRuns(block.runs, place.numbers) }];
    case 'heading': {
      const level = capLevel(place.level + block.level);
      const below = { id: place.anchor, level, subheading: true };
      return [docHeading(below, toDocRuns(block.runs, place.numbers))];
    }
    case 'table':
      return [composeTextTable(block, place.numbers)];
    case 'live':
      return composeLiveBlocks(state, block.source, place);
    case 'quote':
      return [composeQuote(block, place.numbers)];
    case 'figure':
      return [composeFigure(state, block, place.numbers)];
    case 'byline':
      return [composeByline(block)];
    case 'ruledPage':
      return [{ kind: 'ruledPage', title: place.belowHeading ? null : text.document.ownNotes }];
    default:
      return missingCase(block);
  }
}

function composeQuote({ runs, source }: QuoteBlock, numbers: RunningNumbers): DocBlock {
  return { kind: 'quote', runs: toDocRuns(runs, numbers), source: toPrintable(source) };
}

function composeByline({ name, title }: BylineBlock): DocBlock {
  return { kind: 'byline', name: toPrintable(name), title: toPrintable(title) };
}

/** Blank lines make room on a screen; on paper the styles do. */
function isBlank(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return runsText(block.runs).trim() === '';
    case 'byline':
      return `${block.name}${block.title}`.trim() === '';
    default:
      return false;
  }
}

function capLevel(level: number): number {
  return Math.min(level, DEEPEST_LEVEL);
}
