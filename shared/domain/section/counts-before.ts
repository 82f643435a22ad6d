import type { PlanState } from '../plan-state.ts';
import { blockParagraphs } from './block-text.ts';
import type { Block } from './blocks.ts';
import { placeSections } from './numbering.ts';

/** How many footnotes and figures stand in the chapters before one: its own numbers go on from there. */
export type RunningCounts = { readonly footnotes: number; readonly figures: number };

/** Counts what is numbered through the plan, up to where a section begins. A figure without its picture has no number. */
export function countsBefore(
  { sections, pictures }: Pick<PlanState['tables'], 'sections' | 'pictures'>,
  sectionId: string,
): RunningCounts {
  const placed = placeSections(sections.values());
  const end = placed.findIndex(({ section }) => section.id === sectionId);
  const before = placed.slice(0, Math.max(0, end)).flatMap(({ section }) => section.blocks);
  const isShown = (block: Block): boolean =>
    block.kind === 'figure' && pictures.has(block.pictureId);
  return {
    footnotes: before
      .flatMap(blockParagraphs)
      .flatMap(({ runs }) => runs)
      .filter(({ footnote }) => footnote !== undefined).length,
    figures: before.filter(isShown).length,
  };
}
