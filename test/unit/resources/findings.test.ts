import { describe, expect, it } from 'vitest';
import { checkPlan, type PlanFindings } from '#shared/domain/checks/check-plan.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import { wholeGoals } from '#test/support/goal-facts.ts';
import { PLAN_FILES, planFromShipped } from '#test/support/resources.ts';
import { day } from '#test/support/rows.ts';
import { openCountySample } from '#test/support/samples.ts';

const TODAY = day('2026-11-25');

function opened(path: string): PlanState {
  const { planId, rows } = planFromShipped(path);
  return planStateFromRows(planId, rows);
}

/** How often each kind of gap waits. */
function counted({ waiting }: PlanFindings): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of waiting) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe.each(Object.keys(PLAN_FILES))('resources/%s.json', (path) => {
  it('nags nobody from the start: nothing in it is due', () => {
    expect(checkPlan(opened(path), TODAY).due).toEqual([]);
  });
});

describe('the county sample', () => {
  const state = openCountySample();
  const findings = checkPlan(state, TODAY);

  it('has five goals of sixteen that do not say how they are measured', () => {
    const unmeasured = findings.waiting.filter(({ code }) => code === 'no-measure');
    expect(unmeasured.map(({ rowId }) => rowId)).toEqual(
      wholeGoals(state)
        .slice(11)
        .map(({ id }) => id),
    );
  });

  it('has priorities without goal and actions without goal, as its source has', () => {
    expect(counted(findings)).toMatchObject({ 'no-goal-for-priority': 3, 'goal-missing': 4 });
  });
});

describe('the local sample', () => {
  it('has nothing to put right', () => {
    expect(counted(checkPlan(opened('sample/hogby-tallnas-2027'), TODAY))).toEqual({});
  });
});
