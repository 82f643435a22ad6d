import { MAX_AMOUNT } from '../basics/amounts.ts';
import { groupBy } from '../basics/group-by.ts';
import {
  indexById,
  isMadeOf,
  resolveTerms,
  type TermFault,
  type Term,
  type TermsByRow,
} from './formula-terms.ts';
import { isComputed } from './row-order.ts';
import type { BudgetRow } from './schema.ts';

/** Why a sum or a difference has no value. */
export type FormulaFault = {
  readonly rowId: BudgetRow['id'];
  readonly code: TermFault | 'cycle' | 'too-wide';
};

/**
 * One computed row: its index, and the indexes and signs of the rows it is made of. `frames` are the frame rows among
 * them when the row is a difference: what is left of a frame cannot be told without any.
 */
export type FormulaStep = {
  readonly row: number;
  readonly operands: Int32Array;
  readonly signs: Int8Array;
  readonly frames: readonly number[];
};

/** The formulas of a table, worked out once for as long as its rows stay the same. */
export type Formulas = {
  /** Indexes of the rows whose amounts are typed. */
  readonly inputs: readonly number[];
  /** Each row after the rows it is made of. A row with a fault, or made of one that has, is left out: no half sums. */
  readonly steps: readonly FormulaStep[];
  readonly faults: readonly FormulaFault[];
};

/** So many typed amounts may flow into one sum; beyond it a sum could leave the whole numbers that are exact. */
const MAX_WEIGHT = Math.floor(Number.MAX_SAFE_INTEGER / MAX_AMOUNT);

/** Works out in what order the computed rows can be computed, and which of them cannot. */
export function compileFormulas(rows: readonly BudgetRow[]): Formulas {
  const inputs = rows.flatMap((row, index) => (isComputed(row) ? [] : [index]));
  const { terms, faults } = resolveRows(rows);
  const order = operandsFirst(inputs, terms);
  const placed = new Set(order);
  const cycles = [...terms.keys()].filter((row) => !placed.has(row) && isMadeOf(terms, row, row));
  const wide = tooWide(inputs, order, terms);
  const steps = order.flatMap((row) =>
    wide.has(row) ? [] : [stepOf(rows, row, terms.get(row) ?? [])],
  );
  return {
    inputs,
    steps,
    faults: [
      ...faults,
      ...cycles.map((row) => faultAt(rows, row, 'cycle')),
      ...[...wide].map((row) => faultAt(rows, row, 'too-wide')),
    ],
  };
}

function resolveRows(rows: readonly BudgetRow[]): {
  readonly terms: TermsByRow;
  readonly faults: readonly FormulaFault[];
} {
  const indexOf = indexById(rows);
  const terms = new Map<number, readonly Term[]>();
  const faults: FormulaFault[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isComputed(row)) continue;
    const resolved = resolveTerms(row, rows, indexOf);
    if (resolved.ok) terms.set(index, resolved.value);
    else faults.push({ rowId: row.id, code: resolved.error });
  }
  return { terms, faults };
}

/** Computed rows, each after all that it is made of; rows on a cycle or above a fault never get their turn. */
function operandsFirst(inputs: readonly number[], terms: TermsByRow): readonly number[] {
  const users = usersByOperand(terms);
  const missing = new Map([...terms].map(([row, { length }]) => [row, length]));
  const settled = [...inputs];
  // The list grows while it is walked: a row joins it when the last row it is made of is settled.
  for (const row of settled) {
    for (const { user } of users.get(row) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) settled.push(user);
    }
  }
  return settled.slice(inputs.length);
}

type Use = { readonly row: number; readonly user: number };

function usersByOperand(terms: TermsByRow): ReadonlyMap<number, readonly Use[]> {
  const uses = [...terms].flatMap(([user, operands]) => operands.map(({ row }) => ({ row, user })));
  return groupBy(uses, ({ row }) => row);
}

function tooWide(
  inputs: readonly number[],
  order: readonly number[],
  terms: TermsByRow,
): ReadonlySet<number> {
  const weights = new Map(inputs.map((row) => [row, 1]));
  for (const row of order) {
    const weight = (terms.get(row) ?? []).reduce(
      (sum, term) => sum + (weights.get(term.row) ?? 0),
      0,
    );
    weights.set(row, weight);
  }
  return new Set(order.filter((row) => (weights.get(row) ?? 0) > MAX_WEIGHT));
}

function stepOf(rows: readonly BudgetRow[], row: number, terms: readonly Term[]): FormulaStep {
  const isDifference = rows[row]?.kind === 'difference';
  const frames = isDifference ? terms.filter((term) => rows[term.row]?.kind === 'frame') : [];
  return {
    row,
    operands: Int32Array.from(terms, (term) => term.row),
    signs: Int8Array.from(terms, ({ sign }) => sign),
    frames: frames.map((term) => term.row),
  };
}

function faultAt(
  rows: readonly BudgetRow[],
  index: number,
  code: FormulaFault['code'],
): FormulaFault {
  const row = rows[index];
  if (row === undefined) throw new Error(`No budget row ${index}`);
  return { rowId: row.id, code };
}
