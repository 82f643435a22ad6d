import type { IsoDate } from '#shared/domain/basics/dates.ts';

/** Where a live block stands: on which day it is read, below a heading of which level, and the start of its own anchors. */
export type LivePlace = {
  readonly today: IsoDate;
  readonly level: number;
  readonly anchor: string;
};
