import { describe, expect, it } from 'vitest';
import {
  addObservation,
  addObservations,
  deleteObservation,
  editObservation,
  type NewObservation,
} from '#shared/change/observation-changes.ts';
import { observationIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import { fail } from '#shared/domain/basics/result.ts';
import { applied, appliedAndUndone, valueOf } from '#test/support/apply.ts';
import { anIndicator, anObservation, q } from '#test/support/goals.ts';
import { day, planState } from '#test/support/rows.ts';

const TODAY = day('2026-05-31');
const KALMAR = unitIdSchema.parse('Kalmar');
const indicator = anIndicator('cases', { name: 'Ärenden' });
const known = anObservation('known', 'cases', { unitId: KALMAR, value: q(5) });
const state = planState({ indicators: [indicator], observations: [known] });

function observed(id: string, fields: Partial<NewObservation> = {}): NewObservation {
  const date = day('2026-02-28');
  return { id: observationIdSchema.parse(id), date, unitId: KALMAR, value: q(7), ...fields };
}

describe('observations', () => {
  it('are added with what is said of them, and nothing else', () => {
    const observation = observed('new', { preliminary: true });
    const change = valueOf(addObservation(state, indicator, { observation, today: TODAY }));
    expect(applied(state, change).tables.observations.get('new')).toEqual(
      anObservation('new', 'cases', {
        unitId: KALMAR,
        date: day('2026-02-28'),
        value: q(7),
        preliminary: true,
      }),
    );
    expect(appliedAndUndone(state, change)).toEqual(state);
  });

  it.each([
    ['dated in the future', { date: day('2026-06-01') }, 'in-future'],
    ['for the unit and day of another', { date: known.date }, 'duplicate'],
    ['without a value', { value: null }, 'no-value'],
    ['of half a share', { value: null, numerator: q(1) }, 'share-incomplete'],
    ['of the other half', { value: null, denominator: q(1) }, 'share-incomplete'],
    ['that say the same in two ways', { numerator: q(1), denominator: q(2) }, 'both-values'],
    ['of so many in none', { value: null, numerator: q(1), denominator: q(0) }, 'denominator-zero'],
    [
      'beyond what can be stored',
      { value: null, numerator: q(999_999_999), denominator: q(0.0001) },
      'too-large',
    ],
  ] as const)('are refused %s', (_, fields, refusal) => {
    const observation = observed('new', fields);
    expect(addObservation(state, indicator, { observation, today: TODAY })).toEqual(fail(refusal));
  });

  it('are taken today, and on the same day for another unit', () => {
    const today = observed('new', { date: TODAY });
    const elsewhere = observed('new', { date: known.date, unitId: null });
    for (const observation of [today, elsewhere]) {
      expect(addObservation(state, indicator, { observation, today: TODAY }).ok).toBe(true);
    }
  });

  it('are added many at a time, all or none', () => {
    const fine = [observed('one'), observed('two', { unitId: null })];
    const change = valueOf(addObservations(state, indicator, { observations: fine, today: TODAY }));
    expect(change.label).toEqual({ key: 'addObservations', params: { name: 'Ärenden', count: 2 } });
    expect(applied(state, change).tables.observations.size).toBe(3);
    const repeated = [...fine, observed('three'), observed('four', { value: null })];
    expect(addObservations(state, indicator, { observations: repeated, today: TODAY })).toEqual(
      fail([
        { index: 2, refusal: 'duplicate' },
        { index: 3, refusal: 'no-value' },
      ]),
    );
  });

  it('of one unit and day, from merged files, can still be noted beside', () => {
    const twin = { ...known, id: observationIdSchema.parse('twin') };
    const merged = planState({ indicators: [indicator], observations: [known, twin] });
    const options = { patch: { note: 'Vilken gäller?' }, today: TODAY };
    expect(editObservation(merged, twin, options).ok).toBe(true);
  });

  it('are changed under the same rules, and taken away', () => {
    const edit = (patch: Parameters<typeof editObservation>[2]['patch']) =>
      editObservation(state, known, { patch, today: TODAY });
    expect(edit({ date: day('2027-01-01') })).toEqual(fail('in-future'));
    const change = valueOf(edit({ baseline: true }));
    expect(applied(state, change).tables.observations.get('known')?.baseline).toBe(true);
    expect(applied(state, deleteObservation(state, known)).tables.observations.size).toBe(0);
  });
});
