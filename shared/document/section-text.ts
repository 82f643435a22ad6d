import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { Block, ListBlock } from '#shared/domain/section/blocks.ts';
import { blockText } from '#shared/domain/section/block-text.ts';
import type { PlacedSection } from '#shared/domain/section/numbering.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { DocBlock, DocList } from './document-model.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns, toDocRuns } from './doc-runs.ts';
import { composeLiveBlocks, type LivePlace } from './live-blocks.ts';
import { composeTextTable } from './text-table.ts';

const DEEPEST_LEVEL = 6;

/** A section with its heading and text. Headings in the text stand one level below; an empty section is a heading. */
export function composeSection(
  state: PlanState,
  { section, depth, number }: PlacedSection,
  { today, anchor }: Omit<LivePlace, 'level'>,
): readonly DocBlock[] {
  const level = capLevel(depth + 1);
  const heading = docHeading({ id: anchor, level, number }, plainRuns(section.heading));
  return [heading, ...composeText(state, section.blocks, { today, level, anchor })];
}

/** The blocks of a text; list lines that follow each other become one list. */
function composeText(
  state: PlanState,
  blocks: readonly Block[],
  place: LivePlace,
): readonly DocBlock[] {
  const composed: DocBlock[] = [];
  let openList: DocList | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'listLine') {
      openList ??= startList(composed);
      openList.lines.push(composeLine(block));
    } else {
      openList = null;
      const anchor = `${place.anchor}-${index + 1}`;
      composed.push(...composeBlock(state, block, { ...place, anchor }));
    }
  }
  return composed;
}

function startList(composed: DocBlock[]): DocList {
  const list: DocList = { kind: 'list', lines: [] };
  composed.push(list);
  return list;
}

function composeLine({ ordered, depth, runs }: ListBlock): DocList['lines'][number] {
  return { ordered, depth, runs: toDocRuns(runs) };
}

function composeBlock(
  state: PlanState,
  block: Exclude<Block, ListBlock>,
  place: LivePlace,
): readonly DocBlock[] {
  if (isBlank(block)) return [];
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', style: 'normal', runs: toDocRuns(block.runs) }];
    case 'heading': {
      const level = capLevel(place.level + block.level);
      const below = { id: place.anchor, level, subheading: true };
      return [docHeading(below, toDocRuns(block.runs))];
    }
    case 'table':
      return [composeTextTable(block)];
    case 'live':
      return composeLiveBlocks(state, block.source, place);
    case 'quote':
      return [{ kind: 'paragraph', style: 'normal', runs: toDocRuns(block.runs) }];
    case 'figure':
    case 'byline':
    case 'ruledPage':
      return [];
    default:
      return missingCase(block);
  }
}

/** Blank lines make room on a screen; on paper the styles do. */
function isBlank(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'heading') && blockText(block).trim() === '';
}

function capLevel(level: number): number {
  return Math.min(level, DEEPEST_LEVEL);
}
