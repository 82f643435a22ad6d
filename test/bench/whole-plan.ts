import type { Action } from '#shared/domain/action/schema.ts';
import type { Unit } from '#shared/domain/area/schema.ts';
import { isoDateSchema, type IsoDate } from '#shared/domain/basics/dates.ts';
import {
  budgetColumnIdSchema,
  budgetIdSchema,
  budgetRowIdSchema,
  functionIdSchema,
  goalIdSchema,
  indicatorIdSchema,
  priorityIdSchema,
} from '#shared/domain/basics/ids.ts';
import { kronor } from '#shared/domain/basics/money.ts';
import { budgetCellId } from '#shared/domain/budget/cell-id.ts';
import type { Goal, Indicator, Observation, Target } from '#shared/domain/goal/schema.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { TABLE_NAMES, tableSchemas, type RowSet } from '#shared/domain/tables.ts';
import { anAction } from '#test/support/actions.ts';
import { aLiveBlock, aParagraph } from '#test/support/blocks.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aPlan, aRole, aSection, aUnit, day, PLAN_ID, planRows } from '#test/support/rows.ts';

const SECTIONS = 200;
const PRIORITIES = 25;
const GOALS = 300;
const OBSERVATIONS = 10_000;
const ACTIONS = 1_000;
const BUDGET_ROWS = 500;
const BUDGET_COLUMNS = 6;
const UNITS = 4;
const ROLES = 20;
const BUDGET_ID = budgetIdSchema.parse('whole-budget');
const SEED = 11;

/** The day on which the plan is read: its year is over, so that every outcome counts. */
export const WHOLE_PLAN_DAY: IsoDate = day('2026-12-31');

/**
 * A plan far larger than any real one: 200 chapters, 300 goals with 10 000 observations, 1 000 actions and 500 budget
 * rows. The same every time, and with figures of every outcome. Parsed, as every row is that comes out of the database.
 */
export function wholePlan(): RowSet {
  const random = randomNumbers();
  const rows = planRows({
    plans: [aPlan({ title: 'Hel plan' })],
    units: numbers(UNITS).map(unit),
    roles: numbers(ROLES).map((at) => aRole(`role-${at}`, { title: `Funktion ${at}` })),
    sections: numbers(SECTIONS).map(chapter),
    priorities: numbers(PRIORITIES).map((at) =>
      aPriority(`priority-${at}`, { position: at, heading: `Prioritering ${at}` }),
    ),
    goals: numbers(GOALS).map(goal),
    indicators: numbers(GOALS).map(indicator),
    targets: numbers(GOALS).map(target),
    observations: numbers(OBSERVATIONS).map((at) => observation(at, random)),
    actions: numbers(ACTIONS).map(action),
    ...budget(),
  });
  return parseAll(rows);
}

function chapter(at: number): Section {
  const text = 'Arbetet följs upp varje månad, och resultatet redovisas för ledningen. ';
  const priorityId = priorityIdSchema.parse(`priority-${(at % PRIORITIES) + 1}`);
  return aSection(`section-${at}`, {
    position: at,
    heading: `Kapitel ${at}`,
    blocks: [
      aParagraph(`block-${at}-a`, text.repeat(8)),
      aParagraph(`block-${at}-b`, text.repeat(8)),
      aLiveBlock(`block-${at}-c`, { kind: 'goals', priorityId }),
    ],
  });
}

function unit(at: number): Unit {
  return aUnit(`unit-${at}`, { kind: 'municipality', name: `Kommun ${at}`, position: at });
}

/** Every third goal has sub-goals: the two that follow it. */
function goal(at: number): Goal {
  const isSubGoal = at % 3 !== 1;
  const parent = at - ((at - 1) % 3);
  return aGoal(`goal-${at}`, {
    position: at,
    heading: `Mål ${at}`,
    description: 'Det som ska uppnås under året, och för vem.',
    parentId: isSubGoal ? goalIdSchema.parse(`goal-${parent}`) : null,
    priorityId: isSubGoal ? null : priorityIdSchema.parse(`priority-${(at % PRIORITIES) + 1}`),
    combination: at % 6 === 1,
    responsibleId: functionIdSchema.parse(`role-${(at % ROLES) + 1}`),
  });
}

function indicator(at: number): Indicator {
  return anIndicator(`indicator-${at}`, {
    position: at,
    name: `Mått ${at}`,
    source: 'Ärendesystemet',
    rhythm: 'monthly',
    responsibleId: functionIdSchema.parse(`role-${(at % ROLES) + 1}`),
  });
}

const CONDITIONS: readonly Target['condition'][] = [
  { kind: 'atLeast' },
  { kind: 'atMost' },
  { kind: 'betterThanBaseline', direction: 'decrease' },
  { kind: 'changeBy', direction: 'increase', measure: 'percent' },
];

function target(at: number): Target {
  return aTarget(`target-${at}`, `goal-${at}`, {
    position: at,
    indicatorId: indicatorIdSchema.parse(`indicator-${at}`),
    condition: CONDITIONS[at % CONDITIONS.length] ?? { kind: 'tracked' },
    values: numbers(UNITS).map((unitAt) => ({
      unitId: unit(unitAt).id,
      value: q(50),
      high: null,
      note: '',
    })),
  });
}

/** One after another over the indicators, so that each has about 33 in its units, the first of each unit a baseline. */
function observation(at: number, random: () => number): Observation {
  const turn = Math.floor((at - 1) / GOALS);
  const month = (turn % 12) + 1;
  const year = turn < UNITS ? 2025 : 2026;
  const dayOfMonth = [15, 25, 28][Math.floor(turn / 12)] ?? 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth}`;
  return anObservation(`observation-${at}`, `indicator-${((at - 1) % GOALS) + 1}`, {
    unitId: unit((turn % UNITS) + 1).id,
    date: isoDateSchema.parse(date),
    value: q(random() % 100),
    n: random() % 1000,
    baseline: turn < UNITS,
  });
}

function action(at: number): Action {
  return anAction(`action-${at}`, {
    position: at,
    what: `Åtgärd ${at}: gör det som leder till målet`,
    goalId: goalIdSchema.parse(`goal-${(at % GOALS) + 1}`),
    responsibleId: at % 10 === 0 ? null : functionIdSchema.parse(`role-${(at % ROLES) + 1}`),
    from: day('2026-01-01'),
    to: at % 7 === 0 ? null : day(`2026-${String((at % 12) + 1).padStart(2, '0')}-15`),
    followUp: 'Räknas varje månad',
  });
}

function budget(): Pick<RowSet, 'budgets' | 'budgetRows' | 'budgetColumns' | 'budgetCells'> {
  const owner = { planId: PLAN_ID, budgetId: BUDGET_ID };
  const rowIds = numbers(BUDGET_ROWS).map((at) => budgetRowIdSchema.parse(`budget-row-${at}`));
  const columnIds = numbers(BUDGET_COLUMNS).map((at) => budgetColumnIdSchema.parse(`column-${at}`));
  return {
    budgets: [
      {
        id: BUDGET_ID,
        planId: PLAN_ID,
        position: 1,
        name: 'Budget',
        status: 'preliminary',
        decidedOn: null,
        displayUnit: 'tkr',
        decimals: 0,
      },
    ],
    budgetRows: rowIds.map((id, at) => ({
      ...owner,
      id,
      position: at,
      kind: 'line',
      label: `Rad ${at + 1}`,
      measure: 'money',
      parentRowId: null,
      operands: [],
    })),
    budgetColumns: columnIds.map((id, at) => ({
      ...owner,
      id,
      position: at,
      kind: 'preliminary',
      unitName: `Kommun ${at + 1}`,
      year: 2026,
      fromColumnId: null,
      toColumnId: null,
      allowedCredit: null,
      savings: null,
    })),
    budgetCells: rowIds.flatMap((rowId, at) =>
      columnIds.map((columnId) => ({
        ...owner,
        id: budgetCellId(rowId, columnId),
        rowId,
        columnId,
        amount: kronor(at * 1_000),
        controlAmount: null,
        note: '',
      })),
    ),
  };
}

function parseAll(rows: RowSet): RowSet {
  const parsed = TABLE_NAMES.map((table) => [
    table,
    rows[table].map((row) => tableSchemas[table].parse(row)),
  ]);
  // Each row has been parsed by the schema of its own table.
  return Object.fromEntries(parsed) as RowSet;
}

/** A small generator of our own: the figures of two runs must be about the same plan. */
function randomNumbers(): () => number {
  let seed = SEED;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed >> 8;
  };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
