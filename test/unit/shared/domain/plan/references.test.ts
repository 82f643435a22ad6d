import { expect, test } from 'vitest';
import {
  functionIdSchema,
  goalIdSchema,
  sectionIdSchema,
  unitIdSchema,
} from '#shared/domain/basics/ids.ts';
import { findDanglingReferences } from '#shared/domain/plan/references.ts';
import { aFigure, aLiveBlock, aLiveBudget } from '#test/support/blocks.ts';
import { aHolder, aPlan, aRole, aSection, aUnit, planRows } from '#test/support/rows.ts';

test('finds every reference that leads nowhere, and names row, field and table', () => {
  const rows = planRows({
    units: [aUnit('enhet', { parentId: unitIdSchema.parse('borta') })],
    roles: [aRole('chef', { unitId: unitIdSchema.parse('borta') })],
    holders: [aHolder('person', 'borta')],
    plans: [aPlan({ chiefFunctionId: functionIdSchema.parse('borta') })],
    sections: [
      aSection('avsnitt', {
        parentId: sectionIdSchema.parse('borta'),
        ownerId: functionIdSchema.parse('chef'),
        blocks: [
          aLiveBudget('b', 'borta'),
          aLiveBlock('m', { kind: 'goal', goalId: goalIdSchema.parse('borta') }),
          aLiveBlock('alla', { kind: 'goals', priorityId: null }),
          aFigure('f'),
        ],
      }),
    ],
  });
  expect(findDanglingReferences(rows)).toEqual([
    { table: 'units', rowId: 'enhet', field: 'parentId', target: 'units' },
    { table: 'roles', rowId: 'chef', field: 'unitId', target: 'units' },
    { table: 'holders', rowId: 'person', field: 'functionId', target: 'roles' },
    { table: 'plans', rowId: 'plan', field: 'chiefFunctionId', target: 'roles' },
    { table: 'sections', rowId: 'avsnitt', field: 'parentId', target: 'sections' },
    { table: 'sections', rowId: 'avsnitt', field: 'blocks', target: 'budgets' },
    { table: 'sections', rowId: 'avsnitt', field: 'blocks', target: 'goals' },
    { table: 'sections', rowId: 'avsnitt', field: 'blocks', target: 'pictures' },
  ]);
});

test('finds nothing in a whole plan', () => {
  expect(findDanglingReferences(planRows({ sections: [aSection('1')] }))).toEqual([]);
});
