import { isoDateSchema, isoDateTimeSchema } from '#shared/domain/basics/dates.ts';
import type { Clock } from '#shared/ports/clock.ts';

/** A clock that stands still until the test moves it. */
export function fakeClock(
  start = '2026-03-02T09:00:00.000Z',
): Clock & { readonly pass: (milliseconds: number) => void } {
  let now = Date.parse(start);
  const text = () => new Date(now).toISOString();
  return {
    now: () => isoDateTimeSchema.parse(text()),
    today: () => isoDateSchema.parse(text().slice(0, 10)),
    pass: (milliseconds) => void (now += milliseconds),
  };
}
