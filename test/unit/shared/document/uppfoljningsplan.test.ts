import { describe, expect, it } from 'vitest';
import type { DocBlock, DocTable, DocumentModel } from '#shared/document/document-model.ts';
import { composeGoalBlocks } from '#shared/document/goals.ts';
import { composeIndicatorBlocks } from '#shared/document/indicators.ts';
import { composeUppfoljningsplan } from '#shared/document/uppfoljningsplan.ts';
import { unitIdSchema } from '#shared/domain/basics/ids.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { aRole, aUnit, day, planState } from '#test/support/rows.ts';

const KALMAR = unitIdSchema.parse('Kalmar');
const OPTIONS = { today: day('2026-09-30'), workingCopy: false };
const NBSP = '\u00A0';

const roles = [aRole('chief', { title: 'Operativ chef' })];
const responsibleId = roles[0]?.id ?? null;
const indicator = anIndicator('checks', {
  name: 'Trafikkontroller',
  unit: 'kontroller',
  source: 'START 2',
  rhythm: 'monthly',
  responsibleId,
});
const parentId = aGoal('goal').id;
const goals = [
  aGoal('goal', { position: 1, kind: 'production', level: 'national', responsibleId }),
  aGoal('sub', { position: 2, parentId, heading: 'Plan för kontrollerna' }),
  aGoal('bare', { position: 3 }),
];
const targets = [
  aTarget('a', 'goal', {
    indicatorId: indicator.id,
    values: [{ unitId: KALMAR, value: q(210), high: null, note: '' }],
  }),
  aTarget('b', 'sub', {
    condition: { kind: 'doneBy', date: day('2026-03-01'), doneOn: day('2026-02-01') },
  }),
];
const observations = [
  anObservation('base', 'checks', {
    unitId: KALMAR,
    date: day('2025-12-31'),
    value: q(180),
    baseline: true,
  }),
  anObservation('june', 'checks', {
    unitId: KALMAR,
    date: day('2026-06-30'),
    value: q(96),
    preliminary: true,
    n: 12,
    note: 'Utan juni',
  }),
  anObservation('later', 'checks', { unitId: KALMAR, date: day('2026-12-31'), value: q(211) }),
  anObservation('area', 'checks', { date: day('2026-06-30'), value: q(300) }),
];
const state = planState({
  units: [aUnit('Kalmar')],
  roles,
  goals,
  targets,
  observations,
  indicators: [indicator],
});

/** The document as one reads it: headings, sentences and tables, a line each. */
function read({ blocks }: DocumentModel): readonly string[] {
  return blocks.flatMap(readBlock).map((line) => line.replaceAll(NBSP, ' '));
}

function readBlock(block: DocBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${wordsOf(block.runs)}`];
    case 'paragraph':
      return [wordsOf(block.runs)];
    case 'list':
      return block.lines.map(({ runs }) => `- ${wordsOf(runs)}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
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

function wordsOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

describe('the uppföljningsplan', () => {
  it('tells of every goal how it stands, how it is measured and what has been observed', () => {
    expect(read(composeUppfoljningsplan(state, OPTIONS))).toEqual([
      'Läget 30 september 2026: 2 mål, varav 1 delvis uppfyllt, 1 som inte kan avgöras.',
      '# goal',
      'Läge: Delvis uppfyllt, inte nått: trafikkontroller preliminärt 96 av minst 210 (Kalmar)',
      'Slag: Nationellt mål',
      'Ansvarig: Operativ chef',
      '- Plan för kontrollerna: Uppfyllt: klart 1 februari 2026',
      'Mått | Målvärde | Källa | Mäts | Ansvarig',
      'Trafikkontroller / Antal kontroller | minst 210 kontroller (Kalmar) | START 2 | varje månad | Operativ chef',
      'Plan för kontrollerna | klart senast 1 mars 2026 | – | – | –',
      '= Trafikkontroller, kontroller',
      'Datum | Kalmar | Hela området',
      '2025-12-31 | 180 / utgångsläge | –',
      '2026-06-30 | preliminärt 96 / n = 12 / Utan juni | 300',
      '# bare',
      'Läge: Kan inte avgöras: mått saknas',
      'Slag: Lokalt effektmål',
    ]);
  });

  it('says what it is and when', () => {
    const { kind, title, date, frontMatter } = composeUppfoljningsplan(state, OPTIONS);
    expect({ kind, title, date, frontMatter }).toEqual({
      kind: 'uppfoljningsplan',
      title: 'Uppföljningsplan 2026',
      date: '2026-09-30',
      frontMatter: false,
    });
  });

  it('prints any sign that people write, and none that would turn the text around them', () => {
    const odd = '\u202E"Mål" <b>& 🚓\u0007';
    const unit = aUnit('Kalmar', { name: odd });
    const oddState = planState({
      units: [unit],
      roles: [aRole('chief', { title: odd })],
      goals: [aGoal('goal', { heading: odd, description: odd, responsibleId })],
      indicators: [{ ...indicator, name: odd, unit: odd, source: odd, numerator: odd }],
      targets: targets.slice(0, 1),
      observations: [anObservation('o', 'checks', { unitId: unit.id, value: q(1), note: odd })],
    });
    const printed = [
      ...composeUppfoljningsplan(oddState, OPTIONS).blocks,
      ...composeGoalBlocks(oddState, null, { today: OPTIONS.today, level: 1, anchor: 'a' }),
      ...composeIndicatorBlocks(oddState, null),
    ];
    const signs = JSON.stringify(printed);
    expect(signs).not.toMatch(/\u202E|\\u202e|\\u0007/i);
    expect(signs.split('Mål\\" <b>& 🚓').length).toBeGreaterThan(10);
  });

  it('says so when the plan has no goals', () => {
    expect(read(composeUppfoljningsplan(planState(), OPTIONS))).toEqual(['Planen har inga mål.']);
  });
});
