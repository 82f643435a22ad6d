import { describe, expect, it } from 'vitest';
import { indicatorsFromTemplate } from '#shared/domain/plan/template-indicators.ts';
import { PLAN_ID } from '#test/support/rows.ts';
import { aTemplate, aTemplateOwner } from '#test/support/templates.ts';

const { indicators } = aTemplate({
  indicators: [
    {
      key: 'andel',
      name: 'Andel',
      kind: 'percent',
      numerator: 'redovisade',
      denominator: 'inkomna',
      responsible: 'chef',
      rhythm: 'monthly',
      observations: [
        { date: '2027-01-31', numerator: 81, denominator: 1000 },
        { unit: 'norr', date: '2026-12-31', value: 7.5, baseline: true, n: 12, note: 'Prognos' },
        { unit: 'unknown', date: '2027-01-31', value: 9 },
      ],
    },
  ],
});

describe('indicatorsFromTemplate', () => {
  const { rows, indicatorIds } = indicatorsFromTemplate(indicators, aTemplateOwner('i'));

  it('makes the whole row of an indicator', () => {
    expect(rows.indicators).toEqual([
      {
        id: 'i-1',
        planId: PLAN_ID,
        position: 1024,
        name: 'Andel',
        kind: 'percent',
        unit: '',
        numerator: 'redovisade',
        denominator: 'inkomna',
        source: '',
        rhythm: 'monthly',
        measuringDates: [],
        responsibleId: 'boss',
      },
    ]);
    expect(indicatorIds.get('andel')).toBe('i-1');
  });

  it('makes its series in quantities, without what was seen of a unit that the area lacks', () => {
    const usual = { planId: PLAN_ID, indicatorId: 'i-1', preliminary: false };
    const whole = { unitId: null, n: null, baseline: false, note: '' };
    const figures = { value: null, numerator: 810_000, denominator: 10_000_000 };
    expect(rows.observations).toEqual([
      { ...usual, ...whole, ...figures, id: 'i-2', date: '2027-01-31' },
      {
        ...usual,
        id: 'i-3',
        unitId: 'north',
        date: '2026-12-31',
        value: 75_000,
        numerator: null,
        denominator: null,
        n: 12,
        baseline: true,
        note: 'Prognos',
      },
    ]);
  });
});
