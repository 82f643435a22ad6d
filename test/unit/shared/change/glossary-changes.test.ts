import { expect, it } from 'vitest';
import { addTerm, deleteTerm, editTerm } from '#shared/change/glossary-changes.ts';
import { invertChange } from '#shared/change/invert.ts';
import { termIdSchema } from '#shared/domain/basics/ids.ts';
import { applied } from '#test/support/apply.ts';
import { aTerm } from '#test/support/glossary.ts';
import { planState } from '#test/support/rows.ts';

it('adds a term that is still to be explained, changes it and takes it away, each to be undone', () => {
  const id = termIdSchema.parse('t');
  const added = addTerm(planState({}), { id, term: 'LPO' });
  const one = applied(planState({}), added);
  const term = { ...aTerm('LPO', ''), id };
  expect([...one.tables.terms.values()]).toEqual([term]);
  const edited = editTerm(term, { explanation: 'Lokalpolisområde' });
  const two = applied(one, edited);
  expect([...two.tables.terms.values()]).toEqual([{ ...term, explanation: 'Lokalpolisområde' }]);
  expect(applied(two, invertChange(edited))).toEqual(one);
  const gone = deleteTerm({ ...term, explanation: 'Lokalpolisområde' });
  expect([...applied(two, gone).tables.terms.values()]).toEqual([]);
  expect(gone.label).toEqual({ key: 'deleteTerm', params: { name: 'LPO' } });
});
