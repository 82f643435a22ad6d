import { describe, expect, test } from 'vitest';
import { readForm, startForm, suggestedTitle } from '#renderer/features/start/new-plan-form.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { anArea, aPlan, AREA_ID, PLAN_ID } from '#test/support/rows.ts';

const overview: PlanOverview = {
  plan: aPlan({ title: 'Plan för Norrvik 2026' }),
  area: anArea(),
  sectionCount: 0,
  readyCount: 0,
  completeCount: 0,
  savedAt: null,
};

describe('a first plan', () => {
  const form = startForm([], null, 2026);

  test('is for next year, from the usual template, in an area that must be named', () => {
    expect(form).toMatchObject({ areaId: null, year: '2027', source: 'lpo' });
    expect(readForm(form, [])).toMatchObject({
      ok: false,
      error: { year: null, title: null, copyOf: null },
    });
    expect(readForm({ ...form, areaName: ' LPO Norrvik ' }, [])).toEqual({
      ok: true,
      value: {
        area: { name: 'LPO Norrvik' },
        year: 2027,
        title: 'Verksamhetsplan 2027',
        from: 'lpo',
      },
    });
  });

  test('has a title that follows the year until it is written', () => {
    expect(suggestedTitle({ ...form, year: '2030' }, [])).toBe('Verksamhetsplan 2030');
    const written = { ...form, areaName: 'LPO', year: '2030', title: 'Egen titel' };
    expect(readForm(written, [])).toMatchObject({ ok: true, value: { title: 'Egen titel' } });
  });

  test.each(['', '27', '20xx', '1066', '9999'])('refuses the year %j and says why', (year) => {
    const outcome = readForm({ ...form, areaName: 'LPO', year, title: 'Plan' }, []);
    expect(outcome).toMatchObject({ ok: false, error: { areaName: null, title: null } });
  });

  test('refuses an empty title', () => {
    const outcome = readForm({ ...form, areaName: 'LPO', title: '  ' }, []);
    expect(outcome).toMatchObject({ ok: false, error: { areaName: null, year: null } });
  });
});

describe('a copy', () => {
  const form = startForm([overview], overview, 2030);

  test('is for the year after the copied plan, in its area and with its title', () => {
    expect(readForm(form, [overview])).toEqual({
      ok: true,
      value: {
        area: { id: AREA_ID },
        year: 2027,
        title: 'Plan för Norrvik 2027',
        from: { copyOf: PLAN_ID },
      },
    });
  });

  test('must name the plan to copy', () => {
    expect(readForm({ ...form, copyOf: null }, [overview])).toMatchObject({
      ok: false,
      error: { areaName: null },
    });
  });
});
