import type { z } from 'zod';
import { actionSchema } from './action/schema.ts';
import { areaSchema, holderSchema, roleSchema, unitSchema } from './area/schema.ts';
import {
  budgetCellSchema,
  budgetColumnSchema,
  budgetRowSchema,
  budgetSchema,
} from './budget/schema.ts';
import { goalSchema, indicatorSchema, observationSchema, targetSchema } from './goal/schema.ts';
import { planSchema } from './plan/schema.ts';
import {
  longTermGoalSchema,
  prioritySchema,
  workOrderSchema,
  workOrderStepSchema,
} from './priority/schema.ts';
import { termSchema } from './section/glossary.ts';
import { pictureSchema } from './section/picture.ts';
import { privateNoteSchema } from './section/private-note.ts';
import { sectionSchema } from './section/schema.ts';

/** Every table of the program with the schema of its rows. A new subject is added here, in a migration and nowhere else. */
export const tableSchemas = {
  areas: areaSchema,
  units: unitSchema,
  roles: roleSchema,
  holders: holderSchema,
  plans: planSchema,
  sections: sectionSchema,
  budgets: budgetSchema,
  budgetColumns: budgetColumnSchema,
  budgetRows: budgetRowSchema,
  budgetCells: budgetCellSchema,
  longTermGoals: longTermGoalSchema,
  priorities: prioritySchema,
  workOrders: workOrderSchema,
  workOrderSteps: workOrderStepSchema,
  goals: goalSchema,
  targets: targetSchema,
  indicators: indicatorSchema,
  observations: observationSchema,
  actions: actionSchema,
  pictures: pictureSchema,
  terms: termSchema,
  privateNotes: privateNoteSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type RowOf<Table extends TableName> = z.infer<(typeof tableSchemas)[Table]>;

/** Tables whose rows belong to an area and are shared by its plans; the rest belong to one plan. */
export const AREA_TABLES = [
  'areas',
  'units',
  'roles',
  'holders',
] as const satisfies readonly TableName[];
export const PLAN_TABLES = [
  'plans',
  'sections',
  'budgets',
  'budgetColumns',
  'budgetRows',
  'budgetCells',
  'longTermGoals',
  'priorities',
  'workOrders',
  'workOrderSteps',
  'goals',
  'targets',
  'indicators',
  'observations',
  'actions',
  'pictures',
  'terms',
  'privateNotes',
] as const satisfies readonly TableName[];

export const TABLE_NAMES = [...AREA_TABLES, ...PLAN_TABLES] as const;

/** Rows of several tables, as they travel in files and into the database. */
export type RowSet = { readonly [Table in TableName]: readonly RowOf<Table>[] };

/** A row set with no rows. */
export const EMPTY_ROWS: RowSet = {
  areas: [],
  units: [],
  roles: [],
  holders: [],
  plans: [],
  sections: [],
  budgets: [],
  budgetColumns: [],
  budgetRows: [],
  budgetCells: [],
  longTermGoals: [],
  priorities: [],
  workOrders: [],
  workOrderSteps: [],
  goals: [],
  targets: [],
  indicators: [],
  observations: [],
  actions: [],
  pictures: [],
  terms: [],
  privateNotes: [],
};
