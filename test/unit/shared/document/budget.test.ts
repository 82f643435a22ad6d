import { expect, it } from 'vitest';
import { composeBudget } from '#shared/document/budget.ts';
import type { DocumentModel } from '#shared/document/document-model.ts';
import { budgetIdSchema } from '#shared/domain/basics/ids.ts';
import { aBudget } from '#test/support/budget.ts';
import { COMPOSED } from '#test/support/documents.ts';
import { planState } from '#test/support/rows.ts';

const FIRST = aBudget({ id: budgetIdSchema.parse('one'), name: 'Drift', position: 1 });
const SECOND = aBudget({ id: budgetIdSchema.parse('two'), name: 'Projekt', position: 2 });
const STATE = planState({ budgets: [SECOND, FIRST] });

it('prints all tables in their order, each under its heading', () => {
  expect(shape(composeBudget(STATE, 'all', COMPOSED))).toEqual([
    '# Drift',
    'Drift – preliminär',
    '# Projekt',
    'Projekt – preliminär',
  ]);
});

it('prints one table without a heading of its own', () => {
  expect(shape(composeBudget(STATE, SECOND.id, COMPOSED))).toEqual(['Projekt – preliminär']);
});

it('is a short document: title and facts at the top, no contents', () => {
  const { kind, title, documentType, frontMatter } = composeBudget(STATE, 'all', COMPOSED);
  expect({ kind, title, documentType, frontMatter }).toEqual({
    kind: 'budget',
    title: 'Budget 2026',
    documentType: 'Budget',
    frontMatter: false,
  });
});

it('says so when the plan has no table', () => {
  expect(composeBudget(planState(), 'all', COMPOSED).blocks).toEqual([
    { kind: 'paragraph', style: 'normal', runs: [{ text: 'Planen har ingen budgettabell.' }] },
  ]);
});

function shape({ blocks }: DocumentModel): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`# ${block.runs[0]?.text ?? ''}`];
    return block.kind === 'table' ? [block.caption ?? ''] : [];
  });
}
