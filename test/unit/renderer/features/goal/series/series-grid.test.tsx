import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { indicatorIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import type { Draft } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import { fakePorts } from '#test/support/fake-ports.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { goalButton, openGoals, outcomeField } from '#test/support/open-goals.tsx';
import type { RenderedPlan } from '#test/support/render-with-plan.tsx';
import { aUnit, day, moment, PLAN_ID } from '#test/support/rows.ts';

const words = text.goalScreen.series;
const kalmar = unitIdSchema.parse('kalmar');

type Open = RenderedPlan & { readonly user: UserEvent };

/** A goal with one measure, open. The clock stands at 2026-03-02. */
async function openSeries(
  observations: readonly Observation[] = [],
  fields: Partial<Indicator> = {},
): Promise<Open> {
  const opened = openGoals({
    units: [aUnit('kalmar', { name: 'Kalmar' }), aUnit('kronoberg', { name: 'Kronoberg' })],
    goals: [aGoal('g')],
    indicators: [anIndicator('i', { name: 'Ärenden', ...fields })],
    targets: [aTarget('t', 'g', { indicatorId: indicatorIdSchema.parse('i') })],
    observations: [...observations],
  });
  await opened.user.click(goalButton('g'));
  return opened;
}

/** What is stored, the latest row last. */
function stored({ state }: Open): readonly Observation[] {
  return [...state().tables.observations.values()];
}

/** The dates of the rows on the screen. */
function dates(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-field="date"]')].map(
    ({ value }) => value,
  );
}

test('a row is written by keyboard alone, and Enter goes on to the next one of the same unit', async () => {
  const open = await openSeries();
  await open.user.selectOptions(outcomeField('unitId'), 'Kalmar');
  await open.user.tab();
  await open.user.keyboard('20260131{Tab}1 377{Tab}12{Tab}{Tab} {Tab}Första{Enter}');
  expect(stored(open)).toEqual([
    anObservation(stored(open)[0]?.id ?? '', 'i', {
      unitId: kalmar,
      date: day('2026-01-31'),
      value: q(1377),
      n: 12,
      baseline: true,
      note: 'Första',
    }),
  ]);
  expect(document.activeElement).toBe(outcomeField('date'));
  expect(outcomeField('unitId')).toHaveProperty('value', 'kalmar');
  expect(outcomeField('value')).toHaveProperty('value', '');
});

test('a share is written as numerator and denominator, and worked out beside them', async () => {
  const open = await openSeries([], { kind: 'percent' });
  await open.user.click(outcomeField('date'));
  await open.user.keyboard('2026-01-31{Tab}39{Tab}50');
  expect(outcomeField('value')).toHaveProperty('placeholder', '78,0');
  await open.user.keyboard('{Enter}');
  expect(stored(open)[0]).toMatchObject({ value: null, numerator: q(39), denominator: q(50) });
});

test('Enter in a row with a wrong day goes to the day', async () => {
  const open = await openSeries();
  await open.user.click(outcomeField('date'));
  await open.user.keyboard('2026-13-01{Tab}4{Enter}');
  expect(outcomeField('date').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(outcomeField('date'));
});

test('rows stand in order of date, and an edit of a date moves its row', async () => {
  const open = await openSeries([
    anObservation('b', 'i', { date: day('2026-02-28'), value: q(2) }),
    anObservation('a', 'i', { date: day('2026-01-31'), value: q(1) }),
  ]);
  expect(dates()).toEqual(['2026-01-31', '2026-02-28', '']);
  const first = outcomeField('date', 'Hela området 2026-01-31');
  await open.user.clear(first);
  await open.user.type(first, '2026-03-01{Enter}');
  expect(dates()).toEqual(['2026-02-28', '2026-03-01', '']);
});

test('outcomes of one day stand in the order of the units', async () => {
  await openSeries([
    anObservation('a', 'i', { unitId: unitIdSchema.parse('kronoberg'), value: q(1) }),
    anObservation('b', 'i', { unitId: kalmar, value: q(2) }),
  ]);
  const values = [...document.querySelectorAll<HTMLInputElement>('[data-field="value"]')];
  expect(values.map(({ value }) => value)).toEqual(['2', '1', '']);
});

test('the arrows go between rows in the same column', async () => {
  const open = await openSeries([
    anObservation('a', 'i', { date: day('2026-01-31'), value: q(1) }),
    anObservation('b', 'i', { date: day('2026-02-28'), value: q(2) }),
  ]);
  await open.user.click(outcomeField('value', 'Hela området 2026-01-31'));
  await open.user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(outcomeField('value', 'Hela området 2026-02-28'));
  await open.user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(outcomeField('value'));
  await open.user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(outcomeField('value', 'Hela området 2026-01-31'));
});

describe('what cannot be saved stays as it was written, with the reason', () => {
  test.each([
    [
      'a word',
      '2026-01-31',
      '10abc',
      text.goalScreen.numberErrors['not-a-number']({ input: '10abc' }),
    ],
    [
      'a dot',
      '2026-01-31',
      '3.933',
      text.goalScreen.numberErrors['ambiguous-dot']({ input: '3.933' }),
    ],
    ['a day to come', '2026-03-03', '5', words.problems['in-future']],
    ['no day', '', '5', words.problems.dateEmpty],
    ['a day that is not', '2026-02-30', '5', text.frame.dateErrors['no-such-day']],
    ['no value', '2026-01-31', '', words.problems['no-value']],
    ['the same day twice', '2026-02-01', '5', words.problems.duplicate],
  ])('%s', async (_case, date, value, problem) => {
    const open = await openSeries([
      anObservation('a', 'i', { date: day('2026-02-01'), value: q(1) }),
    ]);
    await open.user.click(outcomeField('date'));
    await open.user.keyboard(`${date}{Tab}${value}{Enter}`);
    expect(screen.getByRole('alert').textContent).toBe(`${words.unsaved} ${problem}`);
    expect(
      [outcomeField('date'), outcomeField('value')].map((field) => field.getAttribute('value')),
    ).toEqual([date, value]);
    expect(stored(open)).toHaveLength(1);
  });

  test('a denominator of zero', async () => {
    const open = await openSeries([], { kind: 'percent' });
    await open.user.click(outcomeField('date'));
    await open.user.keyboard('2026-01-31{Tab}39{Tab}0{Enter}');
    expect(screen.getByRole('alert').textContent).toContain(words.problems['denominator-zero']);
    expect(outcomeField('denominator').getAttribute('aria-invalid')).toBe('true');
    expect(stored(open)).toEqual([]);
  });

  test('a share and a value at once', async () => {
    const open = await openSeries([], { kind: 'percent' });
    await open.user.click(outcomeField('date'));
    await open.user.keyboard('2026-01-31{Tab}39{Tab}50{Tab}78{Enter}');
    expect(screen.getByRole('alert').textContent).toContain(words.problems['both-values']);
  });

  test('the reason goes as soon as it is put right, and the row is saved', async () => {
    const open = await openSeries();
    await open.user.click(outcomeField('date'));
    await open.user.keyboard('2026-01-31{Tab}10abc{Enter}');
    await open.user.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(screen.queryByRole('alert')).toBeNull();
    await open.user.keyboard('{Enter}');
    expect(stored(open)).toMatchObject([{ value: q(10) }]);
  });

  test('also when the goal is closed and opened again', async () => {
    const open = await openSeries();
    await open.user.click(outcomeField('date'));
    await open.user.keyboard('2026-01-31{Tab}10abc{Control>}{Enter}{/Control}');
    await open.user.click(goalButton('g'));
    expect(outcomeField('value')).toHaveProperty('value', '10abc');
    expect(screen.getByRole('alert').textContent).toContain(words.unsaved);
  });
});

test('a row is saved when it is left', async () => {
  const open = await openSeries();
  await open.user.click(outcomeField('date'));
  await open.user.keyboard('2026-01-31{Tab}7');
  await open.user.click(screen.getByRole('textbox', { name: text.goalScreen.fields.heading }));
  expect(stored(open)).toMatchObject([{ date: '2026-01-31', value: q(7) }]);
});

test('Esc goes back to what is stored', async () => {
  const open = await openSeries([anObservation('a', 'i', { value: q(1) })]);
  const value = outcomeField('value', 'Hela området 2026-01-31');
  await open.user.type(value, '23{Escape}');
  expect(value).toHaveProperty('value', '1');
});

test('an outcome is taken away and can be put back', async () => {
  const open = await openSeries([anObservation('a', 'i', { unitId: kalmar, value: q(1) })]);
  await open.user.click(
    screen.getByRole('button', { name: words.remove({ name: 'Kalmar 2026-01-31' }) }),
  );
  expect(stored(open)).toEqual([]);
  const notice = await screen.findByText(words.removed({ name: 'Kalmar 2026-01-31' }));
  expect(notice).toBeTruthy();
  await open.user.click(screen.getByRole('button', { name: text.frame.restore }));
  expect(stored(open)).toHaveLength(1);
});

test('a long series shows its latest rows first and the others when asked', async () => {
  const long = Array.from({ length: 70 }, (_, index) =>
    anObservation(`o${index}`, 'i', {
      date: day(`${1950 + index}-01-31`),
      value: q(index),
    }),
  );
  const open = await openSeries(long);
  const table = screen.getByRole('table', { name: words.table({ name: 'Ärenden' }) });
  expect(within(table).getAllByRole('row')).toHaveLength(62);
  await open.user.click(screen.getByRole('button', { name: words.showEarlier({ count: 10 }) }));
  expect(within(table).getAllByRole('row')).toHaveLength(72);
});

test('a row that was left half-written when the program stopped is there again', async () => {
  const ports = fakePorts();
  const put: string[] = [];
  const store = {
    ...ports.store,
    putDraft: async ({ key, value }: Draft) => void put.push(key, value),
  };
  const rows = {
    goals: [aGoal('g')],
    indicators: [anIndicator('i')],
    targets: [aTarget('t', 'g', { indicatorId: indicatorIdSchema.parse('i') })],
  };
  const before = openGoals(rows, { ...ports, store });
  await before.user.click(goalButton('g'));
  await before.user.click(outcomeField('date'));
  await before.user.keyboard('2026-01-31{Tab}10abc');
  cleanup();
  const [key = '', value = ''] = put.slice(-2);
  expect(key).toBe('outcome/i/');

  const left = { key, value, planId: PLAN_ID, at: moment('2026-03-01T12:00:00.000Z') };
  const after = openGoals(rows, fakePorts(), [left]);
  await after.user.click(goalButton('g'));
  expect(outcomeField('value')).toHaveProperty('value', '10abc');
  expect(screen.getByRole('alert').textContent).toContain(words.unsaved);
});
