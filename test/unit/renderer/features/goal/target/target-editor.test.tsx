import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { functionIdSchema, indicatorIdSchema, unitIdSchema } from '#shared/domain/basics/ids.ts';
import type { Target } from '#shared/domain/goal/schema.ts';
import type { RowSet } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { GoalScreen } from '#renderer/features/goal/goal-screen.tsx';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import { choose, goalButton, openGoals } from '#test/support/open-goals.tsx';
import { renderWithPlan, type RenderedPlan } from '#test/support/render-with-plan.tsx';
import { aRole, aUnit, day } from '#test/support/rows.ts';

const words = text.goalScreen;
const checks = indicatorIdSchema.parse('checks');

const rows: Partial<RowSet> = {
  units: [aUnit('kalmar', { name: 'Kalmar' }), aUnit('kronoberg', { name: 'Kronoberg' })],
  roles: [aRole('chief', { title: 'Operativ chef' })],
  goals: [aGoal('g')],
  indicators: [anIndicator('checks', { name: 'Kontroller', unit: 'kontroller' })],
};

type Open = RenderedPlan & { readonly user: UserEvent };

/** A goal with one target, open. */
async function openTarget(fields: Partial<Target> = {}, more: Partial<RowSet> = {}): Promise<Open> {
  const target = aTarget('t', 'g', { indicatorId: checks, ...fields });
  const opened = openGoals({ ...rows, targets: [target], ...more });
  await opened.user.click(goalButton('g'));
  return opened;
}

function target({ state }: Open): Target | undefined {
  return state().tables.targets.get('t');
}

function field(name: string): HTMLElement {
  return screen.getByLabelText(name, { selector: 'input' });
}

/** The field of a unit's value. */
function valueOf(unit: string, column: string = words.target.value): HTMLElement {
  return field(words.target.cell({ column, name: unit }));
}

describe('what is measured', () => {
  test('is written as a new indicator, from an empty goal to a value, by keyboard', async () => {
    const { user, state } = openGoals({ goals: [aGoal('g')] });
    await user.click(goalButton('g'));
    await user.click(screen.getByRole('button', { name: words.target.add }));
    expect(document.activeElement).toBe(field(words.target.indicator));
    await user.keyboard('Antal kontroller');
    await user.tab();
    const [indicator] = state().tables.indicators.values();
    expect(indicator).toMatchObject({ name: 'Antal kontroller', kind: 'number', unit: '' });
    expect(state().tables.indicators.size).toBe(1);
    // The fields that came with the name are next, not passed over.
    expect(document.activeElement).toBe(field(words.indicator.kind));
    await user.type(valueOf(text.goal.wholeArea), '210');
    await user.tab();
    expect(screen.getByText(text.goal.targetRefusals['unit-missing'])).toBeTruthy();
    expect(valueOf(text.goal.wholeArea)).toHaveProperty('value', '210');
    await user.type(field(words.indicator.unit), 'kontroller');
    await user.tab();
    await user.type(valueOf(text.goal.wholeArea), '{Enter}');
    expect([...state().tables.targets.values()]).toMatchObject([
      { indicatorId: indicator?.id, values: [{ unitId: null, value: q(210) }] },
    ]);
  });

  test('is chosen among the indicators of the plan', async () => {
    const open = await openTarget({ indicatorId: null });
    await choose(open.user, words.target.indicator, 'Kontroller');
    expect(target(open)?.indicatorId).toBe('checks');
  });

  test('keeps the focus when it is chosen with Enter', async () => {
    const { user } = await openTarget({ indicatorId: null });
    await user.type(field(words.target.indicator), 'Kontroller{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(field(words.target.indicator));
  });

  test('is known by its name when that is written out', async () => {
    const open = await openTarget({ indicatorId: null });
    await open.user.type(field(words.target.indicator), 'kontroller');
    await open.user.tab();
    expect(target(open)?.indicatorId).toBe('checks');
    expect(open.state().tables.indicators.size).toBe(1);
  });

  test('is told with its source, rhythm, responsible and measuring days', async () => {
    const open = await openTarget();
    await open.user.click(screen.getByRole('button', { name: words.indicator.title }));
    await open.user.type(field(words.indicator.fields.source), 'START{Enter}');
    await choose(open.user, words.indicator.rhythm, text.rhythm.monthly);
    await choose(open.user, words.indicator.responsible, 'Operativ chef');
    const date = field(words.indicator.addDate);
    await open.user.type(date, '2026-11-30{Enter}20260331{Enter}2026-03-31{Enter}');
    expect(screen.getByText(words.indicator.dateTaken)).toBeTruthy();
    await open.user.clear(date);
    await open.user.click(
      screen.getByRole('button', { name: words.indicator.removeDate({ date: '2026-11-30' }) }),
    );
    expect(open.state().tables.indicators.get('checks')).toEqual(
      anIndicator('checks', {
        name: 'Kontroller',
        unit: 'kontroller',
        source: 'START',
        rhythm: 'monthly',
        responsibleId: functionIdSchema.parse('chief'),
        measuringDates: [day('2026-03-31')],
      }),
    );
  });

  test('says in how many goals it is used', async () => {
    const open = await openTarget(
      {},
      {
        goals: [aGoal('g', { position: 1 }), aGoal('h', { position: 2 })],
        targets: [
          aTarget('t', 'g', { indicatorId: checks }),
          aTarget('u', 'h', { indicatorId: checks }),
        ],
      },
    );
    await open.user.click(screen.getByRole('button', { name: words.indicator.title }));
    expect(screen.getByText(words.indicator.shared({ count: 2 }))).toBeTruthy();
  });
});

test('an indicator is taken out of the plan with its outcomes, and can be put back', async () => {
  const open = await openTarget(
    {},
    { observations: [anObservation('o', 'checks', { value: q(1) })] },
  );
  await open.user.click(screen.getByText(words.indicator.title));
  await open.user.click(screen.getByText(words.indicator.remove));
  const { indicators, observations, targets } = open.state().tables;
  expect([indicators.size, observations.size, targets.size]).toEqual([0, 0, 1]);
  const told = words.indicator.removed({ name: 'Kontroller', observations: 1, targets: 1 });
  expect(await screen.findByText(told)).toBeTruthy();
  await open.user.click(screen.getByText(text.frame.restore));
  expect(open.state().tables.observations.size).toBe(1);
});

describe('what is asked', () => {
  test('is a value of each unit', async () => {
    const open = await openTarget();
    await choose(open.user, words.target.addUnit, 'Kalmar');
    await open.user.type(valueOf('Kalmar'), '17 400{Enter}');
    await choose(open.user, words.target.addUnit, 'Kronoberg');
    await open.user.type(valueOf('Kronoberg'), '1,5');
    await open.user.tab();
    expect(target(open)?.values).toEqual([
      { unitId: 'kalmar', value: q(17_400), high: null, note: '' },
      { unitId: 'kronoberg', value: q(1.5), high: null, note: '' },
    ]);
    await open.user.click(
      screen.getByRole('button', { name: words.target.removeUnit({ name: 'Kalmar' }) }),
    );
    expect(target(open)?.values).toHaveLength(1);
  });

  test('has a note of its own', async () => {
    const open = await openTarget({
      values: [{ unitId: unitIdSchema.parse('kalmar'), value: q(7.5), high: null, note: '' }],
    });
    await open.user.type(valueOf('Kalmar', words.target.note), 'Anpassat{Enter}');
    expect(target(open)?.values[0]?.note).toBe('Anpassat');
  });

  test('is no number: it stays, with the reason, also when the goal is opened again', async () => {
    const open = await openTarget();
    await open.user.type(valueOf(text.goal.wholeArea), '10abc');
    await open.user.keyboard('{Control>}{Enter}{/Control}');
    await open.user.click(goalButton('g'));
    expect(valueOf(text.goal.wholeArea)).toHaveProperty('value', '10abc');
    expect(screen.getByText(/^10abc är inte ett tal/)).toBeTruthy();
    expect(target(open)?.values).toEqual([]);
  });

  test('is an interval, which may not be upside down', async () => {
    const open = await openTarget();
    await choose(open.user, words.target.condition, words.target.conditions.between);
    await open.user.type(valueOf(text.goal.wholeArea, words.target.low), '30{Enter}');
    await open.user.type(valueOf(text.goal.wholeArea, words.target.high), '20{Enter}');
    expect(screen.getByText(text.goal.targetRefusals['interval-upside-down'])).toBeTruthy();
    expect(target(open)?.values[0]).toMatchObject({ value: q(30), high: null });
    await open.user.type(
      valueOf(text.goal.wholeArea, words.target.high),
      '{Backspace}{Backspace}40{Enter}',
    );
    expect(target(open)?.values[0]).toMatchObject({ value: q(30), high: q(40) });
  });

  test('is a change, with a direction and what it is counted in', async () => {
    const open = await openTarget();
    await choose(open.user, words.target.condition, words.target.conditions.changeBy);
    await choose(open.user, words.target.direction, words.target.directions.decrease);
    await choose(open.user, words.target.measure, words.target.measures.amount);
    await choose(open.user, words.target.scope, words.target.scopes.sum);
    expect(target(open)).toMatchObject({
      condition: { kind: 'changeBy', direction: 'decrease', measure: 'amount' },
      scope: 'sum',
    });
    await choose(open.user, words.target.measure, words.target.measures.percentagePoints);
    expect(await screen.findByText(text.goal.targetRefusals['points-of-number'])).toBeTruthy();
  });

  test('is something done by a day, without indicator or values', async () => {
    const open = await openTarget({ indicatorId: null });
    await choose(open.user, words.target.condition, words.target.conditions.doneBy);
    expect(screen.queryByRole('table', { name: words.target.values })).toBeNull();
    fireEvent.change(field(words.target.doneBy), {
      target: { value: '2026-03-01' },
    });
    fireEvent.change(field(words.target.doneOn), {
      target: { value: '2026-04-01' },
    });
    expect(target(open)?.condition).toEqual({
      kind: 'doneBy',
      date: '2026-03-01',
      doneOn: '2026-04-01',
    });
    expect(screen.getByText(words.target.doneInFuture)).toBeTruthy();
  });

  test('done by a day asks nothing of the measure that was chosen before', async () => {
    const condition = { kind: 'doneBy', date: day('2026-03-01'), doneOn: null } as const;
    const { state } = await openTarget({ condition });
    expect(field(words.target.doneBy)).toBeTruthy();
    expect(screen.queryByLabelText(words.target.indicator, { selector: 'input' })).toBeNull();
    expect(screen.queryByLabelText(words.indicator.kind, { selector: 'input' })).toBeNull();
    expect(screen.queryByText(words.series.title({ count: 0 }))).toBeNull();
    expect(state().tables.indicators.size).toBe(1);
  });

  test('is set later, by whom and when', async () => {
    const open = await openTarget();
    await open.user.click(screen.getByLabelText(words.target.setLater));
    await choose(open.user, words.target.setLaterBy, 'Operativ chef');
    fireEvent.change(field(words.target.setLaterOn), {
      target: { value: '2026-02-01' },
    });
    expect(target(open)?.setLater).toEqual({ byId: 'chief', on: '2026-02-01' });
  });
});

describe('targets', () => {
  const two = {
    indicators: [
      anIndicator('checks', { name: 'Kontroller', unit: 'kontroller', position: 1 }),
      anIndicator('days', { name: 'Arbetsdagar', unit: 'dagar', position: 2 }),
    ],
    targets: [
      aTarget('t', 'g', { indicatorId: checks, position: 1 }),
      aTarget('u', 'g', { indicatorId: indicatorIdSchema.parse('days'), position: 2 }),
    ],
  };

  test('change places', async () => {
    const open = await openTarget({}, two);
    const first = within(screen.getByRole('region', { name: words.target.name({ number: 1 }) }));
    await open.user.click(first.getByRole('button', { name: words.target.down }));
    const names = screen
      .getAllByRole('combobox', { name: words.target.indicator })
      .map((field) => field.getAttribute('value'));
    expect(names).toEqual(['Arbetsdagar', 'Kontroller']);
  });

  test('are taken out of the goal and can be put back; what was observed stays', async () => {
    const open = await openTarget(
      {},
      { ...two, observations: [anObservation('o', 'checks', { value: q(1) })] },
    );
    const first = within(screen.getByRole('region', { name: words.target.name({ number: 1 }) }));
    await open.user.click(first.getByRole('button', { name: words.target.remove }));
    expect(open.state().tables.targets.size).toBe(1);
    expect(open.state().tables.observations.size).toBe(1);
    expect(await screen.findByText(words.target.removed)).toBeTruthy();
    await open.user.click(screen.getByRole('button', { name: text.frame.restore }));
    expect(open.state().tables.targets.size).toBe(2);
  });

  test('that weigh the same outcomes have them written in one place', async () => {
    await openTarget(
      {},
      {
        targets: [
          aTarget('t', 'g', { indicatorId: checks, position: 1 }),
          aTarget('u', 'g', { indicatorId: checks, position: 2, scope: 'sum' }),
        ],
      },
    );
    expect(screen.getAllByText(words.series.title({ count: 0 }))).toHaveLength(1);
    expect(screen.getByText(words.target.toldWith({ number: 1 }))).toBeTruthy();
  });

  test('say how each unit stands', async () => {
    await openTarget(
      { values: [{ unitId: unitIdSchema.parse('kalmar'), value: q(210), high: null, note: '' }] },
      {
        observations: [
          anObservation('o', 'checks', { unitId: unitIdSchema.parse('kalmar'), value: q(52) }),
        ],
      },
    );
    const outcomes = within(screen.getByRole('list', { name: words.target.outcomes }));
    expect(outcomes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ej uppfylltKalmar: 52 av minst 210',
    ]);
  });
});

describe('a jump to the screen', () => {
  function Jumper({ id }: { readonly id: string }) {
    const goTo = useGoTo();
    return (
      <>
        <button type="button" onClick={() => goTo('mal', id)}>
          jump
        </button>
        <GoalScreen />
      </>
    );
  }

  test.each([
    ['a goal', 'g', words.fields.heading],
    ['a target', 't', words.target.indicator],
    ['an indicator', 'checks', words.indicator.fields.name],
    [
      'an observation',
      'o',
      words.series.cell({ column: words.series.columns.date, row: 'Hela området 2026-01-31' }),
    ],
  ])('at %s opens its goal there', (_what, id, field) => {
    renderWithPlan(<Jumper id={id} />, {
      ...rows,
      targets: [aTarget('t', 'g', { indicatorId: checks })],
      observations: [anObservation('o', 'checks', { value: q(1) })],
    });
    fireEvent.click(screen.getByRole('button', { name: 'jump' }));
    expect(
      document.activeElement?.getAttribute('aria-label') ??
        document.querySelector(`label[for="${document.activeElement?.id}"]`)?.textContent,
    ).toBe(field);
  });
});
