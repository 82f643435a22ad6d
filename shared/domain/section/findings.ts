import type { BlockId, SectionId } from '../basics/ids.ts';
import type { PlanState } from '../plan-state.ts';
import { isTooLong } from './block-text.ts';
import type { Block } from './blocks.ts';
import { countCompleteMarks } from './complete-marks.ts';
import { hasLiveTarget } from './live-target.ts';
import type { Section } from './schema.ts';

/** Something in a section that a reader or an export would trip over. */
export type SectionFinding =
  | {
      readonly code: 'live-source-missing' | 'picture-missing';
      readonly sectionId: SectionId;
      readonly blockId: BlockId;
    }
  | { readonly code: 'owner-missing'; readonly sectionId: SectionId }
  | { readonly code: 'text-too-long'; readonly sectionId: SectionId }
  | { readonly code: 'marks-left'; readonly sectionId: SectionId; readonly count: number };

/** What is amiss in a plan's sections: references to what has been deleted, too much text, marks left to complete. */
export function checkSections(state: PlanState): readonly SectionFinding[] {
  return [...state.tables.sections.values()].flatMap((section) => checkSection(state, section));
}

function checkSection(state: PlanState, section: Section): readonly SectionFinding[] {
  const sectionId = section.id;
  const findings: SectionFinding[] = section.blocks.flatMap((block) => {
    const code = missingIn(state, block);
    return code === null ? [] : [{ code, sectionId, blockId: block.id }];
  });
  const marks = countCompleteMarks(section.blocks);
  if (section.ownerId !== null && !state.tables.roles.has(section.ownerId))
    findings.push({ code: 'owner-missing', sectionId });
  if (isTooLong(section.blocks)) findings.push({ code: 'text-too-long', sectionId });
  if (marks > 0) findings.push({ code: 'marks-left', sectionId, count: marks });
  return findings;
}

function missingIn(
  state: PlanState,
  block: Block,
): 'live-source-missing' | 'picture-missing' | null {
  if (block.kind === 'figure')
    return state.tables.pictures.has(block.pictureId) ? null : 'picture-missing';
  const isLost = block.kind === 'live' && !hasLiveTarget(state, block.source);
  return isLost ? 'live-source-missing' : null;
}
