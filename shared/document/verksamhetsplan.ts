import { placeSections } from '#shared/domain/section/numbering.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import type { ComposeOptions } from './compose-options.ts';
import { composeDecision } from './decision.ts';
import type { DocumentModel } from './document-model.ts';
import { composeHead } from './plan-head.ts';
import { startNumbers } from './running-numbers.ts';
import { composeSection } from './section-text.ts';

/**
 * The verksamhetsplan as a document: title page, contents, every chapter in its order, decision and signature. What the
 * plan knows is read on the day of the document, so that a decided plan gives the same file next year.
 */
export function composeVerksamhetsplan(state: PlanState, options: ComposeOptions): DocumentModel {
  const head = composeHead(state, 'verksamhetsplan', { title: planOf(state).title, options });
  const numbers = startNumbers();
  const chapters = placeSections(state.tables.sections.values()).flatMap((placed, index) =>
    composeSection(state, placed, { today: head.date, anchor: `section-${index + 1}`, numbers }),
  );
  return { ...head, frontMatter: true, blocks: [...chapters, ...composeDecision(state, head)] };
}
