import { describe, expect, it } from 'vitest';
import type { DocBlock, DocBox, DocTable } from '#shared/document/document-model.ts';
import { composeGoalBlocks, composeOneGoalBlocks } from '#shared/document/goals.ts';
import { composeIndicatorBlocks } from '#shared/document/indicators.ts';
import { goalIdSchema, priorityIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { UnitId } from '#shared/domain/basics/ids.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { aBudget, BUDGET_ID } from '#test/support/budget.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { aPriority } from '#test/support/priorities.ts';
import { aRole, aUnit, day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const KRONOBERG = unitIdSchema.parse('Kronoberg');
const units = [aUnit('Kalmar'), aUnit('Kronoberg')];
const PLACE = { today: day('2026-05-31'), level: 2, anchor: 'section-4-2' };

function value(unitId: UnitId | null, wanted: number | null, note = '') {
  return { unitId, value: wanted === null ? null : q(wanted), high: null, note };
}

/** The blocks as one reads them, one line each, with ordinary spaces and hyphens. */
function read(blocks: readonly DocBlock[]): readonly string[] {
  return blocks
    .flatMap(readBlock)
    .map((line) => line.replaceAll('\u00A0', ' ').replaceAll('\u2212', '-'));
}

function readBlock(block: DocBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${wordsOf(block.runs)}`];
    case 'box':
      return [`[${block.label}] ${wordsOf(block.title)}`, ...block.blocks.flatMap(readBlock)];
    case 'paragraph':
      return [wordsOf(block.runs)];
    case 'list':
      return block.lines.map(({ runs }) => `- ${wordsOf(runs)}`);
    case 'table':
      return readTable(block);
    default:
      throw new Error(`unexpected ${block.kind}`);
  }
}

function readTable({ caption, rows }: DocTable): readonly string[] {
  const lines = rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(wordsOf).join(' / ')).join(' | '),
  );
  return [...(caption === null ? [] : [`= ${caption}`]), ...lines];
}

function wordsOf(runs: DocBox['title']): string {
  return runs.map(({ text, marked }) => (marked === true ? `<${text}>` : text)).join('');
}

function goalsOf(rows: Partial<RowSet>): readonly string[] {
  return read(composeGoalBlocks(planState({ units, ...rows }), null, PLACE));
}

describe('a goal box', () => {
  it('tells the goal, its sub-goals and how it is measured', () => {
    const parentId = aGoal('goal').id;
    const roles = [aRole('chief', { title: 'Operativ chef' })];
    const goals = [
      aGoal('goal', { heading: 'Fler ska känna sig trygga', description: 'I hela området.' }),
      aGoal('sub', { parentId, heading: 'Oron minskar', description: 'Även på natten.' }),
    ];
    const indicators = [
      anIndicator('survey', {
        name: 'Oroar sig',
        kind: 'percent',
        source: 'Trygghetsundersökningen',
        rhythm: 'yearly',
        measuringDates: [day('2026-10-01')],
        responsibleId: roles[0]?.id ?? null,
      }),
      anIndicator('tips', { name: 'Tips', unit: 'tips' }),
    ];
    const targets = [
      aTarget('a', 'goal', {
        position: 1,
        indicatorId: indicators[0]?.id ?? null,
        condition: { kind: 'betterThanBaseline', direction: 'decrease' },
      }),
      aTarget('b', 'sub', {
        position: 2,
        indicatorId: indicators[1]?.id ?? null,
        condition: { kind: 'tracked' },
      }),
    ];
    expect(goalsOf({ goals, indicators, targets, roles })).toEqual([
      '[Lokalt effektmål] Fler ska känna sig trygga',
      'I hela området.',
      '- Oron minskar. Även på natten.',
      'Så här mäter vi graden av måluppfyllelse:',
      '- Oroar sig: lägre än utgångsläget. Källa: Trygghetsundersökningen. Mäts varje år, 1 oktober 2026. Ansvarig: Operativ chef.',
      '- Tips.',
    ]);
  });

  it('has a table of levels and the change needed where there are baselines (seed 001, ärendebalans)', () => {
    const indicator = anIndicator('old', { name: 'Ärenden äldre än sex månader' });
    const observations = [
      anObservation('a', 'old', { unitId: KALMAR, date: day('2024-12-31'), value: q(1377) }),
      anObservation('b', 'old', { unitId: KALMAR, date: day('2025-11-01'), value: q(1283) }),
      anObservation('c', 'old', { unitId: KRONOBERG, date: day('2024-12-31'), value: q(881) }),
      anObservation('d', 'old', { unitId: KRONOBERG, date: day('2025-11-01'), value: q(664) }),
    ].map((row) => ({ ...row, baseline: true }));
    const target = aTarget('t', 'goal', {
      indicatorId: indicator.id,
      condition: { kind: 'atMost' },
      values: [value(KALMAR, 600), value(KRONOBERG, 400)],
    });
    const rows = { goals: [aGoal('goal')], indicators: [indicator], observations };
    const table = [
      '= Ärenden äldre än sex månader, ärenden',
      'Enhet | Nivå 2024-12-31 | Nivå 2025-11-01 | Mål 2026, högst | Behövd förändring',
      'Kalmar | 1 377 | 1 283 | 600 | -683 (-53,2 %)',
      'Kronoberg | 881 | 664 | 400 | -264 (-39,8 %)',
    ];
    expect(goalsOf({ ...rows, targets: [target] }).slice(3)).toEqual(table);
    expect(goalsOf({ ...rows, targets: [{ ...target, scope: 'sum' }] }).slice(3)).toEqual([
      ...table,
      'Summa | – | 1 947 | 1 000 | -947 (-48,6 %)',
    ]);
  });

  it('puts values that differ between units in a table, with their notes', () => {
    const indicators = [
      anIndicator('reported', { name: 'Andel redovisade', kind: 'percent' }),
      anIndicator('decided', { name: 'Lagföringsandel', kind: 'percent' }),
    ];
    const targets = [
      aTarget('a', 'goal', {
        position: 1,
        indicatorId: indicators[0]?.id ?? null,
        values: [value(KALMAR, 8), value(KRONOBERG, 7.5, 'Anpassat till tidigare utfall')],
      }),
      aTarget('b', 'goal', {
        position: 2,
        indicatorId: indicators[1]?.id ?? null,
        values: [value(KALMAR, 80), value(KRONOBERG, null)],
        setLater: { byId: null, on: day('2026-03-01') },
      }),
    ];
    const goals = [aGoal('goal', { level: 'joint', kind: 'production', combination: true })];
    expect(goalsOf({ goals, indicators, targets })).toEqual([
      '[Gemensamt mål] goal',
      'Kombinationsmål: alla delar ska nås samtidigt.',
      'Så här mäter vi graden av måluppfyllelse:',
      '- Andel redovisade.',
      '- Lagföringsandel.',
      'Mått | Kalmar | Kronoberg',
      'Andel redovisade, minst | 8 % | 7,5 %',
      'Lagföringsandel, minst | 80 % | fastställs senare',
      'Andel redovisade, Kronoberg: Anpassat till tidigare utfall. Lagföringsandel: målvärdet fastställs senast 1 mars 2026.',
    ]);
  });

  it('shows a computed share with one decimal', () => {
    const indicator = anIndicator('share', { name: 'Andel', kind: 'percent' });
    const observations = [
      anObservation('a', 'share', { numerator: q(1), denominator: q(3), baseline: true }),
    ];
    const targets = [
      aTarget('t', 'goal', { indicatorId: indicator.id, values: [value(null, 40)] }),
    ];
    const rows = { goals: [aGoal('goal')], indicators: [indicator], targets, observations };
    expect(goalsOf(rows).at(-1)).toBe('Hela området | 33,3 % | 40 % | 6,7 procentenheter');
  });

  it('tells a delivery once, also where a measure is left behind from before', () => {
    const indicator = anIndicator('left', { name: 'Rapporter' });
    const targets = [
      aTarget('t', 'goal', {
        indicatorId: indicator.id,
        condition: { kind: 'doneBy', date: day('2026-03-01'), doneOn: null },
      }),
    ];
    expect(goalsOf({ goals: [aGoal('goal')], indicators: [indicator], targets })).toEqual([
      '[Lokalt effektmål] goal',
      '- Klart senast 1 mars 2026',
    ]);
  });

  it('tells the same change for several units in one breath', () => {
    const indicator = anIndicator('traffic', { name: 'Upplever fortkörning', kind: 'percent' });
    const target = aTarget('t', 'goal', {
      indicatorId: indicator.id,
      condition: { kind: 'changeBy', direction: 'decrease', measure: 'percent' },
      values: [value(KALMAR, 3), value(KRONOBERG, 3)],
    });
    const rows = { goals: [aGoal('goal')], indicators: [indicator], targets: [target] };
    expect(goalsOf(rows).slice(2)).toEqual([
      '- Upplever fortkörning: minska med minst 3 % (Kalmar, Kronoberg).',
    ]);
  });

  it('turns the table where the units are many', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => aUnit(id));
    const indicator = anIndicator('checks', { name: 'Kontroller' });
    const values = many.map(({ id }, index) => value(id, index + 1));
    const targets = [aTarget('t', 'goal', { indicatorId: indicator.id, values })];
    const rows = { units: many, goals: [aGoal('goal')], indicators: [indicator], targets };
    expect(goalsOf(rows).slice(3, 5)).toEqual(['Enhet | Kontroller (ärenden), minst', 'A | 1']);
  });

  it('lists what is to be done and by when, also without a measure', () => {
    const parentId = aGoal('goal').id;
    const goals = [
      aGoal('goal', { kind: 'delivery', quantifier: { kind: 'atLeast', count: 2 } }),
      aGoal('sub', { parentId, heading: 'Kompetensplan' }),
    ];
    const targets = [
      aTarget('a', 'sub', {
        condition: { kind: 'doneBy', date: day('2026-03-01'), doneOn: null },
      }),
      aTarget('b', 'goal', { condition: { kind: 'withinFrame', budgetId: BUDGET_ID } }),
    ];
    expect(goalsOf({ goals, targets, budgets: [aBudget()] })).toEqual([
      '[Lokalt mål] goal',
      '- Inom budgetens ram med tillåten anslagskredit (Budget)',
      '- Kompetensplan, klart senast 1 mars 2026',
      'Målet är nått när det nås i minst 2 enheter.',
    ]);
  });

  it('marks a goal that nobody has put into words, and one still to be completed', () => {
    expect(goalsOf({ goals: [aGoal('goal', { heading: 'Komplettera: målet' })] })).toEqual([
      '[Lokalt effektmål] <Komplettera: målet>',
    ]);
    expect(goalsOf({ goals: [aGoal('goal', { heading: ' ' })] })).toEqual([
      '[Lokalt effektmål] <Komplettera: målet i en mening>',
    ]);
  });
});

describe('the goals of a plan', () => {
  const priorityId = priorityIdSchema.parse('priority');
  const goals = [
    aGoal('one', { position: 1, priorityId }),
    aGoal('two', { position: 2 }),
    aGoal('three', { position: 3, parentId: goalIdSchema.parse('two') }),
  ];
  const state = planState({ goals });

  it('are all, those of a priority, or one', () => {
    expect(read(composeGoalBlocks(state, null, PLACE))).toEqual([
      '[Lokalt effektmål] one',
      '[Lokalt effektmål] two',
      '- three',
    ]);
    expect(read(composeGoalBlocks(state, priorityId, PLACE))).toEqual(['[Lokalt effektmål] one']);
    expect(read(composeOneGoalBlocks(state, goalIdSchema.parse('three'), PLACE))).toEqual([
      '[Lokalt effektmål] three',
    ]);
  });

  it('stand under their priorities by rank, those of none last', () => {
    const priorities = [
      aPriority('late', { position: 2, heading: 'Trafik' }),
      aPriority('first', { position: 1, heading: 'Komplettera: namn' }),
      aPriority('without', { position: 3 }),
      aPriority('aside', { position: 4, heading: 'Cyklar', standing: 'notPrioritised' }),
    ];
    const serving = ['late', 'first', 'aside', 'gone'].map((id, position) =>
      aGoal(`for-${id}`, { position, priorityId: priorityIdSchema.parse(id) }),
    );
    const ranked = planState({ priorities, goals: [...serving, aGoal('free', { position: 9 })] });
    expect(read(composeGoalBlocks(ranked, null, PLACE))).toEqual([
      '### Prioritering 1: <Komplettera: namn>',
      '[Lokalt effektmål] for-first',
      '### Prioritering 2: Trafik',
      '[Lokalt effektmål] for-late',
      '### Cyklar',
      '[Lokalt effektmål] for-aside',
      '### Övriga mål',
      '[Lokalt effektmål] for-gone',
      '[Lokalt effektmål] free',
    ]);
  });

  it('say so where there are none', () => {
    const other = priorityIdSchema.parse('other');
    expect(read(composeGoalBlocks(planState(), null, PLACE))).toEqual(['Planen har inga mål.']);
    expect(read(composeGoalBlocks(state, other, PLACE))).toEqual([
      'Inget mål hör till prioriteringen.',
    ]);
  });
});

describe('the table of indicators', () => {
  const indicators = [
    anIndicator('share', {
      name: 'Lagföringsandel',
      kind: 'percent',
      numerator: 'Positiva beslut',
      denominator: 'Alla beslut',
      source: 'ÅM',
      rhythm: 'monthly',
    }),
    anIndicator('checks', { position: 2048, name: '' }),
  ];
  const header = 'Mått | Vad som räknas | Källa | Mäts | Ansvarig';

  it('holds all of them, or those of a goal', () => {
    const targets = [aTarget('t', 'goal', { indicatorId: indicators[1]?.id ?? null })];
    const state = planState({ indicators, targets, goals: [aGoal('goal')] });
    const first = 'Lagföringsandel | Positiva beslut av alla beslut | ÅM | varje månad | –';
    const second = 'Mått utan namn | Antal ärenden | – | – | –';
    expect(read(composeIndicatorBlocks(state, null))).toEqual([header, first, second]);
    expect(read(composeIndicatorBlocks(state, goalIdSchema.parse('goal')))).toEqual([
      header,
      second,
    ]);
  });

  it('says so where there are none', () => {
    expect(read(composeIndicatorBlocks(planState(), null))).toEqual(['Inget mått är bestämt.']);
  });
});
