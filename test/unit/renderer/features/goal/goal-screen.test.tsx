import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { text } from '#shared/text/text.ts';
import { anAction } from '#test/support/actions.ts';
import { aGoal, anIndicator, anObservation, aTarget, q } from '#test/support/goals.ts';
import {
  choose,
  goalButton,
  goalNames,
  goalSentence,
  openGoals,
} from '#test/support/open-goals.tsx';
import { aPriority } from '#test/support/priorities.ts';
import { aPlan, aRole, aUnit, day } from '#test/support/rows.ts';
import {
  functionIdSchema,
  goalIdSchema,
  indicatorIdSchema,
  priorityIdSchema,
  unitIdSchema,
} from '#shared/domain/basics/ids.ts';

const words = text.goalScreen;
const traffic = priorityIdSchema.parse('traffic');
const calm = goalIdSchema.parse('calm');

const priorities = [
  aPriority('homes', { heading: 'Tryggare hem', position: 1 }),
  aPriority('traffic', { heading: 'Tryggare trafik', position: 2 }),
];
const goals = [
  aGoal('calm', { heading: 'Lugnare trafik', priorityId: traffic, position: 1 }),
  aGoal('fewer', { heading: 'Färre olyckor', priorityId: traffic, position: 2 }),
  aGoal('speed', { heading: 'Lägre hastighet', parentId: calm, position: 1 }),
  aGoal('sober', { heading: 'Fler nyktra', parentId: calm, position: 2 }),
  aGoal('budget', { heading: 'Inom ramen', kind: 'economy', position: 3 }),
];

/** The groups and what stands in each. */
function outline(): readonly string[] {
  return screen.getAllByRole('region').map((group) => {
    const names = [...group.querySelectorAll('[data-goal-button]')].map((name) => name.textContent);
    return `${group.getAttribute('aria-label')}: ${names.join(', ')}`;
  });
}

describe('a plan without goals', () => {
  test('teaches what a goal is, and begins with an open one', async () => {
    const { user, state } = openGoals({});
    expect(screen.getByText(words.empty.text)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.empty.begin }));
    await user.keyboard('Färre inbrott');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect([...state().tables.goals.values()].map(({ heading }) => heading)).toEqual([
      'Färre inbrott',
    ]);
    expect(document.activeElement).toBe(goalButton('Färre inbrott'));
  });

  test('offers nothing to begin with where the plan is read-only', () => {
    openGoals({ plans: [aPlan({ status: 'adopted' })] });
    expect(screen.queryByRole('button', { name: words.empty.begin })).toBeNull();
  });
});

describe('the list of goals', () => {
  test('stands by priority in order of rank, sub-goals inside', () => {
    openGoals({ priorities, goals });
    expect(outline()).toEqual([
      'Prioritering 1: Tryggare hem: ',
      'Prioritering 2: Tryggare trafik: Lugnare trafik, Lägre hastighet, Fler nyktra, Färre olyckor',
      'Utan prioritering: Inom ramen',
    ]);
  });

  test('can stand in one order', async () => {
    const { user } = openGoals({ priorities, goals });
    await user.click(screen.getByLabelText(words.arrangements.order));
    expect(outline()).toEqual([
      'Målen: Lugnare trafik, Lägre hastighet, Fler nyktra, Färre olyckor, Inom ramen',
    ]);
  });

  test('says of each what it is, who answers for it, how it is measured and how it stands', () => {
    openGoals({
      roles: [aRole('chief', { title: 'Operativ chef' })],
      goals: [aGoal('g', { level: 'joint', responsibleId: functionIdSchema.parse('chief') })],
      indicators: [anIndicator('i', { name: 'Kontroller', unit: 'kontroller' })],
      targets: [
        aTarget('t', 'g', {
          indicatorId: indicatorIdSchema.parse('i'),
          values: [{ unitId: null, value: q(50), high: null, note: '' }],
        }),
      ],
      observations: [anObservation('o', 'i', { value: q(52) })],
    });
    expect(screen.getByText('Gemensamt effektmål')).toBeTruthy();
    expect(screen.getByText('Ansvarig: Operativ chef')).toBeTruthy();
    expect(screen.getByText('minst 50 kontroller')).toBeTruthy();
    expect(screen.getByText('Uppfyllt: 52 av minst 50')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Hela området: 2026-01-31 52. Mål: 50.' })).toBeTruthy();
  });

  test('draws no details of goals that are closed', () => {
    openGoals({ goals, targets: [aTarget('t', 'fewer')] });
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });

  test('is found in by words and by status', async () => {
    const { user } = openGoals({
      priorities,
      goals,
      targets: [
        aTarget('t', 'fewer', {
          condition: { kind: 'doneBy', date: day('2026-02-01'), doneOn: null },
        }),
      ],
    });
    await user.type(screen.getByRole('searchbox', { name: words.search }), 'nyktra');
    expect(goalNames()).toEqual(['Lugnare trafik', 'Lägre hastighet', 'Fler nyktra']);
    expect(screen.getByText(words.shown({ shown: 1, count: 3 }))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.clearSearch }));
    await user.click(screen.getByRole('button', { name: /^Ej uppfyllt/ }));
    expect(goalNames()).toEqual(['Färre olyckor']);
  });

  test('says so when nothing is found', async () => {
    const { user } = openGoals({ goals });
    await user.type(screen.getByRole('searchbox', { name: words.search }), 'xyz');
    expect(screen.getByText(words.noHits)).toBeTruthy();
  });
});

describe('the keys of the list', () => {
  test('go between goals', async () => {
    const { user } = openGoals({ goals });
    goalButton('Lugnare trafik').focus();
    const trail: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await user.keyboard(`{${key}}`);
      trail.push(document.activeElement?.textContent);
    }
    expect(trail).toEqual(['Lägre hastighet', 'Lugnare trafik', 'Inom ramen', 'Lugnare trafik']);
  });

  test('move a goal with Alt, keep the focus on it and tell where it went', async () => {
    const { user } = openGoals({ goals });
    goalButton('Lugnare trafik').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(goalNames()).toEqual([
      'Färre olyckor',
      'Lugnare trafik',
      'Lägre hastighet',
      'Fler nyktra',
      'Inom ramen',
    ]);
    expect(document.activeElement).toBe(goalButton('Lugnare trafik'));
    expect(
      screen.getByText(words.card.moved({ name: 'Lugnare trafik', place: 2, count: 3 })),
    ).toBeTruthy();
  });

  test('move a goal past the one it is shown beside, whatever stands between them elsewhere', async () => {
    const { user, state } = openGoals({
      priorities,
      goals: [
        aGoal('a', { heading: 'A', priorityId: traffic, position: 1 }),
        aGoal('b', { heading: 'B', position: 2 }),
        aGoal('c', { heading: 'C', priorityId: traffic, position: 3 }),
      ],
    });
    goalButton('C').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(goalNames()).toEqual(['C', 'A', 'B']);
    expect(state().tables.goals.get('c')?.priorityId).toBe(traffic);
  });

  test('make a goal a sub-goal of the one above, and a goal of its own again', async () => {
    const { user, state } = openGoals({ goals });
    goalButton('Färre olyckor').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(state().tables.goals.get('fewer')?.parentId).toBe(calm);
    expect(document.activeElement).toBe(goalButton('Färre olyckor'));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(state().tables.goals.get('fewer')?.parentId).toBeNull();
  });

  test('take a goal away, tell what goes with it, and go on to its neighbour', async () => {
    const { user, state } = openGoals({
      goals,
      actions: [anAction('act', { goalId: calm })],
    });
    goalButton('Lugnare trafik').focus();
    await user.keyboard('{Delete}');
    expect(goalNames()).toEqual(['Färre olyckor', 'Inom ramen']);
    expect(document.activeElement).toBe(goalButton('Färre olyckor'));
    const told = words.card.removed({ name: 'Lugnare trafik', subGoals: 2, actions: 1 });
    expect(await screen.findByText(told)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: text.frame.restore }));
    expect(state().tables.goals.size).toBe(5);
    expect(state().tables.actions.get('act')?.goalId).toBe(calm);
  });

  test('begin anew when the last goal is gone', async () => {
    const { user } = openGoals({ goals: [aGoal('g')] });
    goalButton('g').focus();
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.empty.begin }));
  });

  test('change nothing in a read-only plan', async () => {
    const { user, state } = openGoals({ plans: [aPlan({ status: 'adopted' })], goals });
    const before = state();
    goalButton('Lugnare trafik').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Delete}');
    expect(state()).toBe(before);
    expect(screen.queryByRole('button', { name: words.add })).toBeNull();
  });
});

describe('an open goal', () => {
  test('has the cursor in its sentence, and is done with Ctrl+Enter', async () => {
    const { user, state } = openGoals({ goals });
    await user.click(goalButton('Färre olyckor'));
    const field = goalSentence('Färre olyckor');
    expect(document.activeElement).toBe(field);
    await user.type(field, ' med skadade');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(state().tables.goals.get('fewer')?.heading).toBe('Färre olyckor med skadade');
    expect(document.activeElement).toBe(goalButton('Färre olyckor med skadade'));
  });

  test('takes its kind, level, priority and responsible', async () => {
    const { user, state } = openGoals({
      priorities,
      goals,
      roles: [aRole('chief', { title: 'Operativ chef' })],
    });
    await user.click(goalButton('Inom ramen'));
    for (const [label, option] of [
      [words.fields.kind, text.goal.kinds.process],
      [words.fields.level, text.goal.levels.national],
      [words.fields.responsible, 'Operativ chef'],
      [words.fields.priority, 'Tryggare trafik'],
    ] as const) {
      await choose(user, label, option);
    }
    expect(state().tables.goals.get('budget')).toEqual(
      aGoal('budget', {
        heading: 'Inom ramen',
        position: 3,
        kind: 'process',
        level: 'national',
        priorityId: traffic,
        responsibleId: functionIdSchema.parse('chief'),
      }),
    );
  });

  test('asks for a number of units, and keeps what is no number with the reason', async () => {
    const { user, state } = openGoals({ goals: [aGoal('g')] });
    await user.click(goalButton('g'));
    await choose(user, words.fields.quantifier, words.fields.quantifiers.atLeast);
    const count = screen.getByLabelText(words.fields.count);
    await user.clear(count);
    await user.type(count, '0{Enter}');
    expect(screen.getByText(words.fields.countError)).toBeTruthy();
    expect(state().tables.goals.get('g')?.quantifier).toEqual({ kind: 'atLeast', count: 1 });
    await user.clear(count);
    await user.type(count, '5{Enter}');
    expect(state().tables.goals.get('g')?.quantifier).toEqual({ kind: 'atLeast', count: 5 });
  });

  test('becomes no combination goal before it has something to combine', async () => {
    const { user, state } = openGoals({ goals: [aGoal('g')] });
    await user.click(goalButton('g'));
    const combination = screen.getByLabelText(words.fields.combination, { exact: false });
    expect(combination).toHaveProperty('disabled', true);
    expect(screen.getByText(words.fields.combinationWaits)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.target.add }));
    await user.click(combination);
    expect(state().tables.goals.get('g')?.combination).toBe(true);
  });

  test('takes a sub-goal, which opens in its place', async () => {
    const { user, state } = openGoals({ goals: [aGoal('g', { level: 'national' })] });
    await user.click(goalButton('g'));
    await user.click(screen.getByRole('button', { name: words.editor.addSub }));
    await user.keyboard('Fler nyktra');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const added = [...state().tables.goals.values()].at(-1);
    expect(added).toMatchObject({ heading: 'Fler nyktra', parentId: 'g', level: 'national' });
  });

  test('is copied, and the copy opens', async () => {
    const { user, state } = openGoals({ goals: [aGoal('g', { heading: 'Nöjda' })] });
    await user.click(goalButton('Nöjda'));
    await user.click(screen.getByRole('button', { name: words.editor.duplicate }));
    expect(state().tables.goals.size).toBe(2);
    expect(goalSentence('Nöjda (kopia)')).toBe(document.activeElement);
  });

  test('stays on the screen although what is edited takes it out of the filter', async () => {
    const { user } = openGoals({ goals });
    await user.type(screen.getByRole('searchbox', { name: words.search }), 'olyckor');
    await user.click(goalButton('Färre olyckor'));
    const field = goalSentence('Färre olyckor');
    await user.clear(field);
    await user.type(field, 'Inga krockar{Enter}');
    expect(goalSentence('Inga krockar')).toBe(document.activeElement);
  });

  test('shows everything and takes nothing in a read-only plan', async () => {
    const { user } = openGoals({
      plans: [aPlan({ status: 'adopted' })],
      units: [aUnit('k', { name: 'Kalmar' })],
      goals: [aGoal('g')],
      indicators: [anIndicator('i')],
      targets: [
        aTarget('t', 'g', {
          indicatorId: indicatorIdSchema.parse('i'),
          values: [{ unitId: unitIdSchema.parse('k'), value: q(3), high: null, note: '' }],
        }),
      ],
      observations: [anObservation('o', 'i', { value: q(1) })],
    });
    await user.click(goalButton('g'));
    const fields = screen.getAllByRole('textbox');
    expect(
      fields.filter(
        (field) =>
          !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) ||
          !field.readOnly,
      ),
    ).toEqual([]);
    expect(screen.queryByRole('button', { name: words.target.add })).toBeNull();
    expect(screen.queryByRole('button', { name: words.editor.remove })).toBeNull();
  });

  test('has what a template left to be written marked, so that the first key writes it over', async () => {
    const { user } = openGoals({ goals: [aGoal('g', { heading: 'Komplettera: målet' })] });
    await user.click(goalButton('Komplettera: målet'));
    await user.keyboard('Färre inbrott{Enter}');
    expect(goalSentence('Färre inbrott')).toHaveProperty('value', 'Färre inbrott');
  });

  test('tells what is done to reach it, each a way there', async () => {
    const { user, path } = openGoals({
      goals: [aGoal('g')],
      actions: [anAction('act', { what: 'Kontrollera fler', goalId: goalIdSchema.parse('g') })],
    });
    await user.click(goalButton('g'));
    await user.click(screen.getByText('Kontrollera fler'));
    expect(path()).toBe('/plan/plan/atgarder');
  });

  test('follows an undo', async () => {
    const { user, session } = openGoals({ goals: [aGoal('g')] });
    await user.click(goalButton('g'));
    await user.keyboard('!{Enter}');
    act(() => void session.undo());
    expect(goalSentence('g')).toHaveProperty('value', 'g');
  });
});

test('a goal is a stop before the buttons that move it', () => {
  openGoals({ goals: [aGoal('calm', { heading: 'Lugnare trafik' })] });
  const [card] = document.querySelectorAll('[data-goal]');
  const stops = [...(card?.querySelectorAll('button') ?? [])].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );
  const name = 'Lugnare trafik';
  expect(stops.slice(0, 3)).toEqual([name, words.card.up({ name }), words.card.down({ name })]);
});
