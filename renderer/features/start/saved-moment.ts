import {
  daysBetween,
  formatClock,
  formatLongDate,
  localDay,
  type IsoDate,
  type IsoDateTime,
} from '#shared/domain/basics/dates.ts';
import { text } from '#shared/text/text.ts';

/** When something was saved, as a person would say it: "I dag kl. 14.02", "31 maj 2026 kl. 08.15". */
export function savedMoment(at: IsoDateTime | null, today: IsoDate): string {
  if (at === null) return text.start.savedNever;
  return text.start.savedAt({ day: dayInWords(localDay(at), today), time: formatClock(at) });
}

function dayInWords(day: IsoDate, today: IsoDate): string {
  const age = daysBetween(day, today);
  if (age === 0) return text.start.today;
  return age === 1 ? text.start.yesterday : formatLongDate(day);
}
