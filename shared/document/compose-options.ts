import type { IsoDate } from '#shared/domain/basics/dates.ts';

export type ComposeOptions = {
  /** Dates a document that has not been decided; a decided one carries the day of its decision. */
  readonly today: IsoDate;
  readonly workingCopy: boolean;
};
