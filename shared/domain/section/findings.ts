import type { BlockId, SectionId } from '../basics/ids.ts';
import type { PlanState } from '../plan-state.ts';
import { isTooLong } from './block-text.ts';
import type { LiveBlock } from './blocks.ts';
import { countCompleteMarks } from './complete-marks.ts';
import type { Section } from './schema.ts';

/** Something in a section that a reader or an export would trip over. */
export type SectionFinding =
  | {
      readonly code: 'live-source-missing';
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

/** True when a live block's source still exists in the plan. */
function hasSource(state: PlanState, { source }: LiveBlock): boolean {
  return state.tables.budgets.has(source.budgetId);
}

function checkSection(state: PlanState, section: Section): readonly SectionFinding[] {
  const sectionId = section.id;
  const findings: SectionFinding[] = section.blocks.flatMap((block) =>
    block.kind === 'live' && !hasSource(state, block)
      ? [{ code: 'live-source-missing', sectionId, blockId: block.id }]
      : [],
  );
  const marks = countCompleteMarks(section.blocks);
  if (section.ownerId !== null && !state.tables.roles.has(section.ownerId))
    findings.push({ code: 'owner-missing', sectionId });
  if (isTooLong(section.blocks)) findings.push({ code: 'text-too-long', sectionId });
  if (marks > 0) findings.push({ code: 'marks-left', sectionId, count: marks });
  return findings;
}
