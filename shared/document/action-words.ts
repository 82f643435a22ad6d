import type { GroupHeading } from '#shared/domain/action/grouping.ts';
import type { Action } from '#shared/domain/action/schema.ts';
import { formatDayIn } from '#shared/domain/basics/dates.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { text } from '#shared/text/text.ts';

const words = text.action.when;

/** When an action is done, in words: "1 mars–30 juni, varje månad". Days of the plan's year go without their year. */
export function describeWhen(
  { from, to, rhythm }: Pick<Action, 'from' | 'to' | 'rhythm'>,
  year: number,
): string {
  const beat = rhythm === null ? '' : text.rhythm[rhythm];
  const parts = [describePeriod({ from, to }, year), beat].filter((part) => part !== '');
  return parts.length === 0 ? words.none : parts.join(', ');
}

/** By when an action is to be reported, "redovisas senast 1 juni"; empty when no day is set. */
export function describeReport({ reportBy }: Pick<Action, 'reportBy'>, year: number): string {
  return reportBy === null ? '' : words.report({ by: formatDayIn(year, reportBy) });
}

function describePeriod({ from, to }: Pick<Action, 'from' | 'to'>, year: number): string {
  if (from === null) return to === null ? '' : words.to({ to: formatDayIn(year, to) });
  if (to === null) return words.from({ from: formatDayIn(year, from) });
  if (from === to) return formatDayIn(year, from);
  return words.period({ from: formatDayIn(year, from), to: formatDayIn(year, to) });
}

/** What a group of actions is headed by. */
export function describeGroup(heading: GroupHeading): string {
  switch (heading.kind) {
    case 'priority':
      return heading.priority.heading.trim() || text.action.groups.namelessPriority;
    case 'role':
      return heading.role.title.trim() || text.area.role.nameless;
    case 'quarter':
      return text.action.groups.quarter(heading);
    case 'noPriority':
    case 'noGoal':
    case 'goneRole':
    case 'noRole':
    case 'ongoing':
    case 'noTime':
      return text.action.groups[heading.kind];
    default:
      return missingCase(heading);
  }
}
