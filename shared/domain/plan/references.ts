import type { Block } from '../section/blocks.ts';
import { liveTarget } from '../section/live-target.ts';
import { TABLE_NAMES, type RowSet, type TableName } from '../tables.ts';

/** A row that names something which is not there. */
export type DanglingReference = {
  readonly table: TableName;
  readonly rowId: string;
  readonly field: string;
  readonly target: TableName;
};

/** The rows of one table that another row names in one of its fields; null is none. */
export type Reference = {
  readonly target: TableName;
  readonly field: string;
  readonly ids: readonly (string | null)[];
};
type References = {
  readonly [Table in TableName]: (row: RowSet[Table][number]) => readonly Reference[];
};

/** Every reference from row to row, by table. A table without references still stands here, so none is forgotten. */
const REFERENCES: References = {
  areas: () => [],
  units: (row) => [to('areas', 'areaId', row.areaId), to('units', 'parentId', row.parentId)],
  roles: (row) => [to('areas', 'areaId', row.areaId), to('units', 'unitId', row.unitId)],
  holders: (row) => [to('areas', 'areaId', row.areaId), to('roles', 'functionId', row.functionId)],
  plans: (row) => [
    to('areas', 'areaId', row.areaId),
    to('roles', 'chiefFunctionId', row.chiefFunctionId),
  ],
  sections: (row) => [
    to('plans', 'planId', row.planId),
    to('sections', 'parentId', row.parentId),
    to('roles', 'ownerId', row.ownerId),
    ...row.blocks.flatMap(blockReferences),
  ],
  budgets: (row) => [to('plans', 'planId', row.planId)],
  budgetColumns: (row) => [
    to('plans', 'planId', row.planId),
    to('budgets', 'budgetId', row.budgetId),
    to('budgetColumns', 'fromColumnId', row.fromColumnId),
    to('budgetColumns', 'toColumnId', row.toColumnId),
  ],
  budgetRows: (row) => [
    to('plans', 'planId', row.planId),
    to('budgets', 'budgetId', row.budgetId),
    to('budgetRows', 'parentRowId', row.parentRowId),
    to('budgetRows', 'operands', ...row.operands.map(({ rowId }) => rowId)),
  ],
  budgetCells: (row) => [
    to('plans', 'planId', row.planId),
    to('budgets', 'budgetId', row.budgetId),
    to('budgetRows', 'rowId', row.rowId),
    to('budgetColumns', 'columnId', row.columnId),
  ],
  longTermGoals: (row) => [to('plans', 'planId', row.planId)],
  priorities: (row) => [
    to('plans', 'planId', row.planId),
    to('longTermGoals', 'longTermGoalId', row.longTermGoalId),
    to('units', 'unitIds', ...row.unitIds),
  ],
  workOrders: (row) => [to('plans', 'planId', row.planId)],
  workOrderSteps: (row) => [
    to('plans', 'planId', row.planId),
    to('workOrders', 'workOrderId', row.workOrderId),
  ],
  goals: (row) => [
    to('plans', 'planId', row.planId),
    to('goals', 'parentId', row.parentId),
    to('priorities', 'priorityId', row.priorityId),
    to('roles', 'responsibleId', row.responsibleId),
  ],
  targets: (row) => [
    to('plans', 'planId', row.planId),
    to('goals', 'goalId', row.goalId),
    to('indicators', 'indicatorId', row.indicatorId),
    to(
      'budgets',
      'condition',
      row.condition.kind === 'withinFrame' ? row.condition.budgetId : null,
    ),
    to('units', 'values', ...row.values.map(({ unitId }) => unitId)),
    to('roles', 'setLater', row.setLater?.byId ?? null),
  ],
  indicators: (row) => [
    to('plans', 'planId', row.planId),
    to('roles', 'responsibleId', row.responsibleId),
  ],
  observations: (row) => [
    to('plans', 'planId', row.planId),
    to('indicators', 'indicatorId', row.indicatorId),
    to('units', 'unitId', row.unitId),
  ],
  actions: (row) => [
    to('plans', 'planId', row.planId),
    to('goals', 'goalId', row.goalId),
    to('roles', 'responsibleId', row.responsibleId),
    to('roles', 'reportToId', row.reportToId),
  ],
  pictures: (row) => [to('plans', 'planId', row.planId)],
  terms: (row) => [to('plans', 'planId', row.planId)],
  // What a note is about may have been deleted; the note stays with the plan until it is.
  privateNotes: (row) => [to('plans', 'planId', row.planId)],
};

/** Every reference to something that the rows do not hold. Pointed out, never repaired: the other end may come back. */
export function findDanglingReferences(rows: RowSet): readonly DanglingReference[] {
  const ids = new Map(TABLE_NAMES.map((table) => [table, idsOf(rows[table])]));
  return TABLE_NAMES.flatMap((table) => danglingIn(table, rows, ids));
}

/** What a row names, field by field. */
export function referencesOf<Table extends TableName>(
  table: Table,
  row: RowSet[Table][number],
): readonly Reference[] {
  const references = REFERENCES[table];
  return references(row);
}

function danglingIn<Table extends TableName>(
  table: Table,
  rows: RowSet,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
): readonly DanglingReference[] {
  const referencesOf = REFERENCES[table];
  return rows[table].flatMap((row) =>
    referencesOf(row)
      .filter((reference) =>
        reference.ids.some((id) => id !== null && ids.get(reference.target)?.has(id) !== true),
      )
      .map(({ field, target }) => ({ table, rowId: row.id, field, target })),
  );
}

function to(target: TableName, field: string, ...ids: readonly (string | null)[]): Reference {
  return { target, field, ids };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function blockReferences(block: Block): readonly Reference[] {
  if (block.kind === 'figure') return [to('pictures', 'blocks', block.pictureId)];
  const target = block.kind === 'live' ? liveTarget(block.source) : null;
  return target === null ? [] : [to(target.table, 'blocks', target.id)];
}
