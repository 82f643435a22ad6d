import { useMemo } from 'react';
import type { SectionId } from '#shared/domain/basics/ids.ts';
import { checkSections } from '#shared/domain/section/findings.ts';
import { text } from '#shared/text/text.ts';
import { usePlanState } from '#renderer/platform/workspace.tsx';

/** What is amiss in each section, in words. Marks are not among it: they have a sign of their own. */
export function useProblems(): ReadonlyMap<SectionId, readonly string[]> {
  const state = usePlanState();
  return useMemo(() => {
    const problems = new Map<SectionId, readonly string[]>();
    for (const { code, sectionId } of checkSections(state)) {
      if (code === 'marks-left') continue;
      problems.set(sectionId, [...(problems.get(sectionId) ?? []), text.section.findings[code]]);
    }
    return problems;
  }, [state]);
}
