import { useMemo } from 'react';
import { findingText } from '#renderer/platform/finding-words.ts';
import { useFindings } from '#renderer/platform/use-findings.ts';

/** What is amiss in each section by now, in words. Marks are not among it: they have a sign of their own. */
export function useProblems(): ReadonlyMap<string, readonly string[]> {
  const { due } = useFindings();
  return useMemo(() => {
    const problems = new Map<string, readonly string[]>();
    for (const finding of due) {
      const { table, rowId, code } = finding;
      if (table !== 'sections' || code === 'marks-left') continue;
      problems.set(rowId, [...(problems.get(rowId) ?? []), findingText(finding)]);
    }
    return problems;
  }, [due]);
}
