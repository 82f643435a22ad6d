import { describe, expect, it } from 'vitest';
import { checkPlan } from '#shared/domain/checks/check-plan.ts';
import { isFault, type Finding } from '#shared/domain/checks/finding.ts';
import {
  budgetIdSchema,
  functionIdSchema,
  goalIdSchema,
  indicatorIdSchema,
  longTermGoalIdSchema,
  pictureIdSchema,
  priorityIdSchema,
  sectionIdSchema,
  unitIdSchema,
} from '#shared/domain/basics/ids.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { anAction } from '#test/support/actions.ts';
import { aLiveBudget, aParagraph } from '#test/support/blocks.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { aPriority, aStep, aWorkOrder } from '#test/support/priorities.ts';
import { aPlan, aRole, aSection, aUnit, day, planState } from '#test/support/rows.ts';
import { blockIdSchema } from '#shared/domain/basics/ids.ts';

const TODAY = day('2026-03-02');
const leftDraft = { plans: [aPlan({ status: 'consultation' })] };

/** "row: code", with what the code is about, of what is due in a plan that has left utkast. */
function due(rows: Partial<RowSet>): readonly string[] {
  return checkPlan(planState({ ...leftDraft, ...rows }), TODAY).due.map(inShort);
}

function inShort(finding: Finding): string {
  const { rowId, code } = finding;
  if (finding.code === 'reference-gone') return `${rowId}: ${code} ${finding.target}`;
  return 'refusal' in finding ? `${rowId}: ${code} ${finding.refusal}` : `${rowId}: ${code}`;
}

describe('chapters', () => {
  const figure = {
    id: blockIdSchema.parse('f'),
    kind: 'figure',
    pictureId: pictureIdSchema.parse('lost'),
    caption: '',
    alt: ' ',
    width: 'full',
  } as const;

  it('lack text, have marks left, figures nobody can hear of, and names of what is gone', () => {
    const sections = [
      aSection('empty', { position: 1 }),
      aSection('parent', { position: 2 }),
      aSection('child', {
        parentId: sectionIdSchema.parse('parent'),
        blocks: [aParagraph('p', { text: 'antal', complete: true })],
      }),
      aSection('figure', { position: 3, blocks: [figure] }),
      aSection('live', {
        position: 4,
        ownerId: functionIdSchema.parse('gone'),
        blocks: [aLiveBudget('b', 'gone')],
      }),
    ];
    expect(due({ sections })).toEqual([
      'empty: empty-chapter',
      'child: marks-left',
      'figure: alt-missing',
      'figure: reference-gone pictures',
      'live: reference-gone roles',
      'live: reference-gone budgets',
    ]);
  });

  it('are not checked for gaps until they are marked ready or the plan leaves utkast', () => {
    const sections = [aSection('a', { position: 1 }), aSection('b', { position: 2, ready: true })];
    const { due: now, waiting } = checkPlan(planState({ sections }), TODAY);
    expect(now.map(inShort)).toEqual(['b: empty-chapter']);
    expect(waiting).toEqual([]);
    expect(due({ sections })).toEqual(['a: empty-chapter', 'b: empty-chapter']);
  });
});

describe('priorities', () => {
  it('lack goals, reasons and steps', () => {
    const rows = {
      priorities: [
        aPriority('served', { position: 1 }),
        aPriority('wish', {
          position: 2,
          longTermGoalId: longTermGoalIdSchema.parse('gone'),
          unitIds: [unitIdSchema.parse('gone')],
        }),
        aPriority('aside', { standing: 'notPrioritised' }),
        aPriority('told', { standing: 'notPrioritised', reason: 'Skäl' }),
      ],
      workOrders: [aWorkOrder('empty', { position: 1 }), aWorkOrder('full', { position: 2 })],
      workOrderSteps: [aStep('s', 'full')],
    };
    const goals = [aGoal('g', { priorityId: priorityIdSchema.parse('served') })];
    expect(due({ ...rows, goals }).filter((line) => !line.startsWith('g:'))).toEqual([
      'wish: no-goal-for-priority',
      'aside: reason-missing',
      'wish: reference-gone longTermGoals',
      'wish: reference-gone units',
      'empty: no-steps',
    ]);
  });
});

const measured = indicatorIdSchema.parse('measured');
const wellMeasured = anIndicator('measured', {
  source: 'VUP',
  responsibleId: functionIdSchema.parse('chef'),
});
const roles = [aRole('chef')];
const actions = [anAction('done', { goalId: goalIdSchema.parse('g'), status: 'done' })];

/** The findings of one goal that has an action, with these targets. */
function dueOfTarget(fields: Parameters<typeof aTarget>[2], rows: Partial<RowSet> = {}) {
  return due({
    roles,
    actions,
    goals: [aGoal('g')],
    indicators: [wellMeasured],
    targets: [aTarget('t', 'g', fields)],
    ...rows,
  });
}

const value = (low: number | null, high: number | null = null) => ({
  unitId: null,
  value: low === null ? null : q(low),
  high: high === null ? null : q(high),
  note: '',
});

describe('goals', () => {
  it('lack measures and actions; sub-goals are measured and acted on with their goal', () => {
    const parentId = goalIdSchema.parse('whole');
    const goals = [
      aGoal('whole', { position: 1 }),
      aGoal('part', { parentId }),
      aGoal('bare', { position: 2 }),
      aGoal('bareChild', { parentId: goalIdSchema.parse('bare') }),
      aGoal('both', { position: 3, combination: true }),
    ];
    const targets = [aTarget('t', 'whole', { indicatorId: measured, values: [value(1)] })];
    const onPart = [anAction('a', { goalId: goalIdSchema.parse('part'), status: 'done' })];
    const indicators = [wellMeasured];
    expect(due({ roles, goals, targets, indicators, actions: onPart })).toEqual([
      'bare: no-measure',
      'both: no-component',
      'bare: no-action',
      'both: no-action',
    ]);
  });

  it('tell the sub-goal that lacks a measure where another one has its own', () => {
    const parentId = goalIdSchema.parse('g');
    const goals = [
      aGoal('g'),
      aGoal('with', { parentId, position: 1 }),
      aGoal('without', { parentId, position: 2 }),
    ];
    const targets = [aTarget('t', 'with', { indicatorId: measured, values: [value(1)] })];
    expect(due({ roles, goals, actions, targets, indicators: [wellMeasured] })).toEqual([
      'without: no-measure',
    ]);
  });

  it('have targets with nothing chosen, set or named', () => {
    expect(dueOfTarget({})).toEqual(['g: indicator-not-chosen']);
    expect(dueOfTarget({ indicatorId: measured })).toEqual(['g: value-missing']);
    const later = { byId: null, on: null };
    expect(dueOfTarget({ indicatorId: measured, setLater: later })).toEqual([]);
    const betterThanBaseline = { kind: 'betterThanBaseline', direction: 'increase' } as const;
    expect(dueOfTarget({ indicatorId: measured, condition: betterThanBaseline })).toEqual([]);
    const doneBy = { kind: 'doneBy', date: null, doneOn: null } as const;
    expect(dueOfTarget({ condition: doneBy })).toEqual(['g: no-measure', 'g: day-missing']);
    const withinFrame = { kind: 'withinFrame', budgetId: null } as const;
    expect(dueOfTarget({ condition: withinFrame })).toEqual(['g: no-measure', 'g: budget-missing']);
  });

  it('have targets that cannot be', () => {
    const noUnit = [{ ...wellMeasured, unit: '' }];
    expect(
      dueOfTarget({ indicatorId: measured, values: [value(1)] }, { indicators: noUnit }),
    ).toEqual(['g: target-refused unit-missing']);
    const between = { kind: 'between' } as const;
    expect(
      dueOfTarget({ indicatorId: measured, condition: between, values: [value(5, 3)] }),
    ).toEqual(['g: target-refused interval-upside-down']);
  });

  it('name what is gone', () => {
    const withinFrame = { kind: 'withinFrame', budgetId: budgetIdSchema.parse('gone') } as const;
    expect(dueOfTarget({ condition: withinFrame })).toEqual([
      'g: no-measure',
      'g: reference-gone budgets',
    ]);
    const inGone = { ...value(1), unitId: unitIdSchema.parse('gone') };
    expect(dueOfTarget({ indicatorId: indicatorIdSchema.parse('lost'), values: [inGone] })).toEqual(
      ['g: reference-gone indicators', 'g: reference-gone units'],
    );
  });

  it('are measured by indicators without source or anyone responsible', () => {
    expect(due({ indicators: [anIndicator('i')] })).toEqual([
      'i: source-missing',
      'i: measurer-missing',
    ]);
  });

  it('have observations that cannot be, each fault told once with how many share it', () => {
    const units = [aUnit('by')];
    const by = unitIdSchema.parse('by');
    const observations = [
      anObservation('1', 'measured', { value: q(1), date: day('2026-03-02') }),
      anObservation('2', 'measured', { value: q(2), date: day('2026-03-02') }),
      anObservation('3', 'measured', { value: q(2), date: day('2026-03-02'), unitId: by }),
      anObservation('4', 'measured', { value: q(1), date: day('2026-03-03') }),
      anObservation('5', 'measured', { value: q(1), date: day('2026-03-04') }),
      anObservation('6', 'measured', { numerator: q(1), denominator: q(0) }),
    ];
    const state = planState({
      ...leftDraft,
      roles,
      units,
      indicators: [wellMeasured],
      observations,
    });
    const refused = (refusal: string, count: number) => ({
      subject: 'goal',
      table: 'indicators',
      rowId: 'measured',
      code: 'observation-refused',
      refusal,
      count,
      waits: false,
    });
    expect(checkPlan(state, TODAY).due).toEqual([
      refused('denominator-zero', 1),
      refused('duplicate', 1),
      refused('in-future', 2),
    ]);
  });
});

it('asks no source of a measure that only a delivery has left behind', () => {
  const indicator = anIndicator('i');
  const delivery = aTarget('t', 'g', {
    indicatorId: indicator.id,
    condition: { kind: 'doneBy', date: day('2026-05-01'), doneOn: null },
  });
  const rows = { goals: [aGoal('g')], indicators: [indicator], actions: [] };
  expect(due({ ...rows, targets: [delivery] })).toEqual(['g: no-measure', 'g: no-action']);
  const level = { ...delivery, condition: { kind: 'tracked' as const } };
  expect(due({ ...rows, targets: [level] })).toEqual([
    'g: no-action',
    'i: source-missing',
    'i: measurer-missing',
  ]);
});

describe('actions', () => {
  it('lack words, somebody responsible, a time and a goal, until they are done or dropped', () => {
    const gone = functionIdSchema.parse('gone');
    const rows = [
      anAction('open', { position: 1, what: '' }),
      anAction('steady', { position: 2, rhythm: 'monthly', reportToId: gone }),
      anAction('done', { position: 3, status: 'done' }),
      anAction('dropped', { position: 4, status: 'dropped' }),
    ];
    expect(due({ actions: rows })).toEqual([
      'open: what-missing',
      'open: responsible-missing',
      'open: time-missing',
      'open: goal-missing',
      'steady: responsible-missing',
      'steady: goal-missing',
      'steady: reference-gone roles',
    ]);
  });

  it('that end before they start are a fault, also in utkast and when they are done', () => {
    const upsideDown = { from: day('2026-05-01'), to: day('2026-04-30') };
    const actions = [
      anAction('open', { position: 1, ...upsideDown }),
      anAction('done', { position: 2, status: 'done', ...upsideDown }),
      anAction('oneDay', { position: 3, from: day('2026-05-01'), to: day('2026-05-01') }),
    ];
    const findings = checkPlan(planState({ actions }), TODAY);
    expect(findings.due.map(inShort)).toEqual([
      'open: ends-before-start',
      'done: ends-before-start',
    ]);
    expect(findings.due.every(isFault)).toBe(true);
  });
});

it('tells of every name that begins with Komplettera, as templates leave them', () => {
  const rows = {
    sections: [aSection('s', { heading: 'Komplettera', blocks: [aParagraph('p', 'text')] })],
    priorities: [aPriority('p', { heading: 'Komplettera: prioritering 1' })],
    goals: [
      aGoal('g', {
        priorityId: priorityIdSchema.parse('p'),
        heading: 'komplettera målet',
        description: 'Kompletterande mål',
      }),
    ],
    indicators: [{ ...wellMeasured, name: 'Komplettera: mått', source: 'Komplettera' }],
    roles,
  };
  const marks = checkPlan(planState({ ...leftDraft, ...rows }), TODAY).due.flatMap((finding) =>
    finding.code === 'marks-left' ? [`${finding.rowId} ${finding.count}`] : [],
  );
  expect(marks).toEqual(['s 1', 'p 1', 'g 1', 'measured 2']);
});

describe('a draft', () => {
  it('is told of faults at once and of gaps only when it asks', () => {
    const findings = checkPlan(
      planState({
        priorities: [aPriority('wish', { longTermGoalId: longTermGoalIdSchema.parse('gone') })],
        actions: [anAction('a', { responsibleId: functionIdSchema.parse('gone') })],
      }),
      TODAY,
    );
    expect(findings.due.map(inShort)).toEqual([
      'wish: reference-gone longTermGoals',
      'a: reference-gone roles',
    ]);
    expect(findings.waiting.map(inShort)).toEqual([
      'wish: no-goal-for-priority',
      'a: time-missing',
      'a: goal-missing',
    ]);
  });

  it('that is empty has no findings at all', () => {
    expect(checkPlan(planState(), TODAY)).toEqual({ due: [], waiting: [] });
  });
});

it('goes by the functions that a fastställd plan was adopted with', () => {
  const frozenArea = {
    area: { id: aPlan().areaId, name: '', authority: '', position: 1 },
    units: [],
    roles,
    holders: [],
  };
  const chef = functionIdSchema.parse('chef');
  const sections = [aSection('s', { ownerId: chef, blocks: [aParagraph('p', 'text')] })];
  const plans = [aPlan({ status: 'adopted', frozenArea, chiefFunctionId: chef })];
  expect(due({ sections, plans })).toEqual([]);
  expect(due({ sections, plans: [aPlan({ status: 'adopted', chiefFunctionId: chef })] })).toEqual([
    'plan: reference-gone roles',
    's: reference-gone roles',
  ]);
});

describe('after an edit', () => {
  const rows = {
    sections: [aSection('s', { ready: true })],
    actions: [anAction('a', { position: 1 }), anAction('b', { position: 2, what: '' })],
  };

  it('the same findings are the same object, also when something else has changed', () => {
    const state = planState(rows);
    const before = checkPlan(state, TODAY);
    expect(checkPlan({ ...state }, TODAY)).toBe(before);
    const priorities = new Map(state.tables.priorities);
    const tables = { ...state.tables, priorities };
    expect(checkPlan({ ...state, tables }, TODAY)).toBe(before);
  });

  it('findings of untouched rows are kept and those of the edited row are new', () => {
    const state = planState(rows);
    const before = checkPlan(state, TODAY).waiting;
    const actions = new Map(state.tables.actions);
    const edited = anAction('b', { position: 2, what: 'Nu skriven' });
    actions.set(edited.id, edited);
    const after = checkPlan({ ...state, tables: { ...state.tables, actions } }, TODAY).waiting;
    expect(after.map(inShort)).toEqual(
      before.map(inShort).filter((line) => line !== 'b: what-missing'),
    );
    expect(after[0]).toBe(before[0]);
  });
});
