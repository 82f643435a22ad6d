import type { PlanState } from '#shared/domain/plan-state.ts';
import { sortedTerms } from '#shared/domain/section/term-uses.ts';
import { text } from '#shared/text/text.ts';
import type { DocBlock } from './document-model.ts';
import { plainRuns } from './doc-runs.ts';
import { wordTable } from './word-table.ts';

/** The plan's terms and what they mean, in Swedish order. What has no name yet is left out. */
export function composeGlossaryBlocks({ tables }: PlanState): readonly DocBlock[] {
  const words = text.glossary.document;
  const terms = sortedTerms(tables.terms.values()).filter(({ term }) => term.trim() !== '');
  if (terms.length === 0)
    return [{ kind: 'paragraph', style: 'normal', runs: plainRuns(words.none) }];
  const rows = terms.map(({ term, explanation }) => [[term], explanation.split('\n')]);
  return [wordTable([words.term, words.explanation], rows)];
}
