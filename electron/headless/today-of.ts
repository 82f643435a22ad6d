import { isoDateSchema, type IsoDate } from '#shared/domain/basics/dates.ts';

/** The calendar day of a moment where this machine is. Swedish writes days as 2026-05-31 to begin with. */
export function todayOf(moment: Date): IsoDate {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return isoDateSchema.parse(new Intl.DateTimeFormat('sv-SE', parts).format(moment));
}
