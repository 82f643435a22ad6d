import { describe, expect, test } from 'vitest';
import { NO_DATES } from '#shared/domain/plan/new-plan.ts';
import { checkDateOrder, nearDates } from '#shared/domain/plan/plan-dates.ts';
import { aPlan, day } from '#test/support/rows.ts';

const today = day('2026-10-01');

describe('checkDateOrder', () => {
  test('points out answers due before the remiss was sent, and a decision before both', () => {
    const dates = {
      ...NO_DATES,
      consultationSentOn: day('2026-10-10'),
      answersDueOn: day('2026-10-09'),
      decisionOn: day('2026-10-08'),
    };
    expect(checkDateOrder(dates)).toEqual([
      { earlier: 'consultationSentOn', later: 'answersDueOn' },
      { earlier: 'consultationSentOn', later: 'decisionOn' },
      { earlier: 'answersDueOn', later: 'decisionOn' },
    ]);
  });

  test('accepts equal days, missing days and a plan that is valid from before its decision', () => {
    const dates = {
      ...NO_DATES,
      unionCooperationOn: today,
      decisionOn: today,
      validFrom: day('2026-01-01'),
    };
    expect(checkDateOrder(dates)).toEqual([]);
  });
});

describe('nearDates', () => {
  test('lists what is at most 30 days away or late, the earliest first', () => {
    const plan = aPlan({
      dates: {
        consultationSentOn: day('2026-09-29'),
        answersDueOn: day('2026-10-31'),
        unionCooperationOn: day('2026-11-01'),
        decisionOn: day('2026-10-01'),
        validFrom: null,
      },
    });
    expect(nearDates(plan, today)).toEqual([
      { name: 'consultationSentOn', date: '2026-09-29', daysLeft: -2, isLate: true },
      { name: 'decisionOn', date: '2026-10-01', daysLeft: 0, isLate: false },
      { name: 'answersDueOn', date: '2026-10-31', daysLeft: 30, isLate: false },
    ]);
  });

  test('counts across the change to winter time in whole days', () => {
    const plan = aPlan({ dates: { ...NO_DATES, decisionOn: day('2026-10-26') } });
    expect(nearDates(plan, day('2026-10-25'))).toMatchObject([{ daysLeft: 1 }]);
  });

  test('forgets a remiss that is out, and union cooperation that has its minutes', () => {
    const dates = {
      ...NO_DATES,
      consultationSentOn: day('2026-09-01'),
      unionCooperationOn: day('2026-09-15'),
    };
    const plan = aPlan({ status: 'consultation', dates, unionMinutes: 'Protokoll 4' });
    expect(nearDates(plan, today)).toEqual([]);
    expect(nearDates({ ...plan, unionMinutes: '' }, today).map(({ name }) => name)).toEqual([
      'unionCooperationOn',
    ]);
  });

  test('expects nothing more of an adopted plan than the day it begins to apply', () => {
    const dates = { ...NO_DATES, decisionOn: day('2026-09-20'), validFrom: day('2026-10-15') };
    const plan = aPlan({ status: 'adopted', dates });
    expect(nearDates(plan, today).map(({ name }) => name)).toEqual(['validFrom']);
    expect(nearDates(plan, day('2026-10-16'))).toEqual([]);
    expect(nearDates({ ...plan, status: 'closed' }, today)).toEqual([]);
  });
});
