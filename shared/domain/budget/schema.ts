import { z } from 'zod';
import { MAX_AMOUNT } from '../basics/amounts.ts';
import { isoDateSchema, yearSchema } from '../basics/dates.ts';
import {
  budgetCellIdSchema,
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  planIdSchema,
} from '../basics/ids.ts';
import { fteSchema } from '../basics/fte.ts';
import { kronorSchema, moneyUnitSchema } from '../basics/money.ts';
import { positionSchema } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** Bounded, so that the sums of a whole table stay exact; see MAX_WEIGHT in formulas.ts. */
const amountSchema = kronorSchema.min(-MAX_AMOUNT).max(MAX_AMOUNT);

/** What a cell holds: kronor, or hundredths of årsarbetskrafter. The row's measure says which. */
const cellAmountSchema = z.union([amountSchema, fteSchema]);
export type CellAmount = z.infer<typeof cellAmountSchema>;

/** preliminär or beslutad; a decided budget carries the day. */
export const budgetStatusSchema = z.enum(['preliminary', 'decided']);

/** A budget table. The unit is how amounts are shown and typed; they are stored in kronor. */
export const budgetSchema = z.strictObject({
  id: budgetIdSchema,
  planId: planIdSchema,
  position: positionSchema,
  name: lineSchema,
  status: budgetStatusSchema,
  decidedOn: isoDateSchema.nullable(),
  displayUnit: moneyUnitSchema,
  decimals: z.int().min(0).max(3),
});
export type Budget = z.infer<typeof budgetSchema>;

/** utfall, utfallsprognos, preliminär, beslutad; and the computed förändring in amount or per cent. */
export const columnKindSchema = z.enum([
  'outcome',
  'forecast',
  'preliminary',
  'decided',
  'changeAmount',
  'changePercent',
]);
export type ColumnKind = z.infer<typeof columnKindSchema>;

/** A column: one unit, one kind, one year. A computed column names the two columns it compares. */
export const budgetColumnSchema = z.strictObject({
  id: budgetColumnIdSchema,
  planId: planIdSchema,
  budgetId: budgetIdSchema,
  position: positionSchema,
  kind: columnKindSchema,
  unitName: lineSchema,
  year: yearSchema,
  fromColumnId: budgetColumnIdSchema.nullable(),
  toColumnId: budgetColumnIdSchema.nullable(),
  /** Tillåten anslagskredit; null means unknown, which is not the same as none. */
  allowedCredit: amountSchema.nullable(),
  /** Anslagssparande, shown apart: it does not widen the frame. */
  savings: amountSchema.nullable(),
});
export type BudgetColumn = z.infer<typeof budgetColumnSchema>;

/** ram, rad, varav, summa, differens. */
export const rowKindSchema = z.enum(['frame', 'line', 'ofWhich', 'sum', 'difference']);
export type RowKind = z.infer<typeof rowKindSchema>;

/** kronor, or årsarbetskrafter in hundredths; the latter never enters a sum of money. */
export const rowMeasureSchema = z.enum(['money', 'fte']);
export type RowMeasure = z.infer<typeof rowMeasureSchema>;

export const operandSchema = z.strictObject({
  rowId: budgetRowIdSchema,
  sign: z.union([z.literal(1), z.literal(-1)]),
});
export type Operand = z.infer<typeof operandSchema>;

/**
 * A row. Sums and differences list the signed rows they are made of and are computed.
 * A varav row belongs to its parent and is never added to anything: varav rows are not exhaustive (seed 001).
 */
export const budgetRowSchema = z.strictObject({
  id: budgetRowIdSchema,
  planId: planIdSchema,
  budgetId: budgetIdSchema,
  position: positionSchema,
  kind: rowKindSchema,
  label: lineSchema,
  measure: rowMeasureSchema,
  parentRowId: budgetRowIdSchema.nullable(),
  operands: z.array(operandSchema),
});
export type BudgetRow = z.infer<typeof budgetRowSchema>;

/**
 * One cell. `amount` is what was typed (kronor, or hundredths of årsarbetskrafter); `controlAmount` is a total stated
 * elsewhere, kept beside the computed one so that the tie-out can fail.
 */
export const budgetCellSchema = z.strictObject({
  id: budgetCellIdSchema,
  planId: planIdSchema,
  budgetId: budgetIdSchema,
  rowId: budgetRowIdSchema,
  columnId: budgetColumnIdSchema,
  amount: cellAmountSchema.nullable(),
  controlAmount: cellAmountSchema.nullable(),
  note: noteSchema,
});
export type BudgetCell = z.infer<typeof budgetCellSchema>;
