import { countToComplete } from '../basics/to-complete.ts';
import type { PlanState } from '../plan-state.ts';
import { isEmptyText, isTooLong } from '../section/block-text.ts';
import { countCompleteMarks } from '../section/complete-marks.ts';
import { placeSections } from '../section/numbering.ts';
import type { Section } from '../section/schema.ts';
import type { Finding } from './finding.ts';
import { goneIn } from './gone-references.ts';
import { rememberRow } from './remember.ts';

/**
 * What is amiss in the chapters, in reading order: no text, text that is marked to complete, figures that a screen
 * reader cannot tell of, too much text, and names of what is gone.
 */
export function checkSections(state: PlanState): readonly Finding[] {
  const sections = inReadingOrder(state.tables.sections);
  const parents = new Set(sections.map(({ parentId }) => parentId));
  const findings: Finding[] = [];
  for (const section of sections) {
    const { empty, others } = inSection(section);
    // A chapter that only holds others together needs no text of its own.
    if (empty !== null && !parents.has(section.id)) findings.push(empty);
    findings.push(...others, ...goneIn(state, 'sections', section, 'section'));
  }
  return findings;
}

const inReadingOrder = rememberRow((sections: PlanState['tables']['sections']) =>
  placeSections(sections.values()).map(({ section }) => section),
);

type InSection = { readonly empty: Finding | null; readonly others: readonly Finding[] };

const inSection = rememberRow((section: Section): InSection => {
  const about = { subject: 'section', table: 'sections', rowId: section.id } as const;
  const { blocks } = section;
  const waits = !section.ready;
  const marks = countToComplete(section.heading) + countCompleteMarks(blocks);
  const marked = blocks.find((block) => countCompleteMarks([block]) > 0)?.id ?? null;
  const untold = blocks.filter((block) => block.kind === 'figure' && block.alt.trim() === '');
  const [first] = untold;
  return {
    empty: isEmptyText(blocks) ? { ...about, code: 'empty-chapter', waits } : null,
    others: [
      ...(marks > 0
        ? [{ ...about, code: 'marks-left', count: marks, blockId: marked, waits } as const]
        : []),
      ...(first === undefined
        ? []
        : [
            {
              ...about,
              code: 'alt-missing',
              blockId: first.id,
              count: untold.length,
              waits,
            } as const,
          ]),
      ...(isTooLong(blocks) ? [{ ...about, code: 'text-too-long', waits: false } as const] : []),
    ],
  };
});
