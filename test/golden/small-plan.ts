import { functionIdSchema } from '#shared/domain/basics/ids.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { aHeading, aListLine, aLiveBudget, aParagraph, aTable } from '#test/support/blocks.ts';
import { aBudget, aBudgetCell, aBudgetColumn, aBudgetRow, operands } from '#test/support/budget.ts';
import { aPlan, aRole, aSection, day, planState } from '#test/support/rows.ts';
import { sid } from '#test/support/sections.ts';

const BUDGET = aBudget({ name: 'Budget 2026' });

/** A plan of two chapters with one of everything that is written in them: small enough to read as a document. */
export function smallPlan(): PlanState {
  return planState({
    plans: [
      aPlan({
        registrationNumber: 'A100.001/2026',
        version: '1.0',
        chiefFunctionId: functionIdSchema.parse('chief'),
        decidedBy: 'Polismästaren',
        dates: { ...aPlan().dates, validFrom: day('2026-01-01') },
      }),
    ],
    roles: [aRole('chief', { title: 'Lokalpolisområdeschef' })],
    sections: [
      aSection('a', {
        heading: 'Inriktning',
        position: 1,
        blocks: [
          aParagraph('a1', 'Vi gör minst 1 200 kontroller, ', { text: 'varje månad', bold: true }, '.'),
          aListLine('a2', false, 0, 'Trafik'),
          aListLine('a3', true, 1, 'Hastighet'),
          aHeading('a4', 1, 'Så mäter vi'),
          aTable('a5', ['Mått', 'Utfall'], ['Kontroller', '1 377']),
          aParagraph('a6', { text: 'Komplettera: källa', complete: true }),
        ],
      }),
      aSection('b', { heading: 'Ekonomi', position: 2 }),
      aSection('c', {
        heading: 'Budget',
        position: 1,
        parentId: sid('b'),
        blocks: [aLiveBudget('c1', BUDGET.id)],
      }),
      aSection('d', { heading: 'Bilaga', position: 3, numbered: false }),
    ],
    budgets: [BUDGET],
    budgetColumns: [aBudgetColumn('c', { kind: 'decided' })],
    budgetRows: [
      aBudgetRow('frame', { label: 'Anslag', kind: 'frame', position: 1 }),
      aBudgetRow('pay', { label: 'Lön', position: 2 }),
      aBudgetRow('ob', { label: 'OB-tillägg', kind: 'ofWhich', parentRowId: aBudgetRow('pay').id, position: 3 }),
      aBudgetRow('left', {
        label: 'Årets resultat',
        kind: 'difference',
        operands: operands('frame', '-pay'),
        position: 4,
      }),
    ],
    budgetCells: [aBudgetCell('frame', 'c', 12_500_000), aBudgetCell('pay', 'c', 13_540_000)],
  });
}
