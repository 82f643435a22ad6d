import { addTerm, deleteTerm, editTerm } from '#shared/change/glossary-changes.ts';
import { termIdSchema } from '#shared/domain/basics/ids.ts';
import type { Term } from '#shared/domain/section/glossary.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState } from '#renderer/platform/workspace.tsx';

/** What can be done to the terms. */
export type TermEdits = {
  readonly add: () => void;
  readonly edit: (term: Term, patch: Partial<Pick<Term, 'term' | 'explanation'>>) => boolean;
  readonly remove: (term: Term) => void;
};

/** The edits of the glossary; `focusRow` takes the focus to a new term, and to the neighbour of a removed one. */
export function useTermEdits(terms: readonly Term[], focusRow: (id: string) => void): TermEdits {
  const state = usePlanState();
  const dispatch = useDispatch();
  const takeAway = useRemove();
  const { newId } = usePorts();
  return {
    add() {
      const id = termIdSchema.parse(newId());
      if (dispatch(addTerm(state, { id, term: '' }))) focusRow(id);
    },
    edit: (term, patch) =>
      dispatch(editTerm(term, patch), { run: `term ${term.id} ${Object.keys(patch).join(' ')}` }),
    remove(term) {
      const at = terms.indexOf(term);
      const neighbour = terms[at + 1] ?? terms[at - 1];
      const name = term.term.trim() || text.glossary.unnamed;
      takeAway({
        change: deleteTerm(term),
        message: text.glossary.removed({ name }),
        restoredAs: 'restoreTerm',
      });
      if (neighbour !== undefined) focusRow(neighbour.id);
    },
  };
}
