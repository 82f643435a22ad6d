import type { TermId } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import type { Term } from '#shared/domain/section/glossary.ts';
import type { Change } from './change.ts';
import { insertRow, removeRow, updateRow } from './operations.ts';

/** Adds a term that is still to be explained. */
export function addTerm(
  { planId }: PlanState,
  { id, term }: { readonly id: TermId; readonly term: string },
): Change {
  return {
    label: { key: 'addTerm', params: { name: term } },
    operations: [insertRow('terms', { id, planId, term, explanation: '' })],
  };
}

/** Changes a term or what it means. */
export function editTerm(term: Term, patch: Partial<Pick<Term, 'term' | 'explanation'>>): Change {
  return {
    label: { key: 'editTerm', params: { name: patch.term ?? term.term } },
    operations: updateRow('terms', term, patch),
  };
}

/** Takes a term out of the glossary; the text that uses it stays as it is. */
export function deleteTerm(term: Term): Change {
  return {
    label: { key: 'deleteTerm', params: { name: term.term } },
    operations: [removeRow('terms', term)],
  };
}
