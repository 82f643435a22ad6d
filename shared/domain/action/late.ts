import type { IsoDate } from '../basics/dates.ts';
import type { Action } from './schema.ts';

/** A day of an action that has passed without the action being done: its end, or when it was to be reported. */
export type PassedDay = 'to' | 'reportBy';

/** The days of an action that have passed while it still waits to be done. A day is late from the day after. */
export function passedDays(
  { status, to, reportBy }: Pick<Action, 'status' | 'to' | 'reportBy'>,
  today: IsoDate,
): readonly PassedDay[] {
  if (isFinished(status)) return [];
  return [
    ...(to !== null && to < today ? (['to'] as const) : []),
    ...(reportBy !== null && reportBy < today ? (['reportBy'] as const) : []),
  ];
}

/** True when an action is late (försenad) on the given day. Never stored: tomorrow it may be true without an edit. */
export function isLate(
  action: Pick<Action, 'status' | 'to' | 'reportBy'>,
  today: IsoDate,
): boolean {
  return passedDays(action, today).length > 0;
}

/** True for an action that nobody waits for any more: klar or avbruten. */
export function isFinished(status: Action['status']): boolean {
  return status === 'done' || status === 'dropped';
}
