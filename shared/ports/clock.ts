import type { IsoDate, IsoDateTime } from '#shared/domain/basics/dates.ts';

/** The machine's time. The only way that the core learns what day it is. */
export type Clock = {
  readonly now: () => IsoDateTime;
  readonly today: () => IsoDate;
};
