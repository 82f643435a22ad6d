import { expect, it } from 'vitest';
import { checkPlan } from '#shared/domain/checks/check-plan.ts';
import { rowName } from '#renderer/platform/finding-words.ts';
import { wholeGoals } from '#test/support/goal-facts.ts';
import { day } from '#test/support/rows.ts';
import { openCountySample } from '#test/support/samples.ts';

const state = openCountySample();
const { due, waiting } = checkPlan(state, day('2014-12-31'));
const named = (code: string) =>
  waiting.filter((finding) => finding.code === code).map((finding) => rowName(state, finding));

it('finds the five of sixteen goals that no measure belongs to, as the seed leaves them', () => {
  const headings = wholeGoals(state).map(({ heading }) => heading);
  expect(headings).toHaveLength(16);
  expect(named('no-measure')).toEqual(headings.slice(11));
});

it('finds the priorities that the seed gives no goal', () => {
  expect(named('no-goal-for-priority')).toEqual([
    'Brott i nära relation',
    'Kriminalunderrättelsetjänsten',
    'Utlänningsärenden och gränskontroll',
  ]);
});

it('finds no fault while the plan is utkast', () => {
  expect(due).toEqual([]);
});
