import type { Indicator, Observation } from '#shared/domain/goal/schema.ts';
import type { UnitChoice } from '../use-units.ts';
import type { RowFields, RowProblem } from './read-row.ts';

/** What the rows of a series share. */
export type SeriesModel = {
  readonly indicator: Indicator;
  readonly units: readonly UnitChoice[];
  /** True where numerator and denominator have columns of their own. */
  readonly hasShares: boolean;
  readonly readOnly: boolean;
  /** What keeps a row from being saved although it can be read: a day to come, a row twice, nothing to divide by. */
  readonly check: (old: Observation | null, fields: RowFields) => readonly RowProblem[];
  /** Makes the edit; false when it was refused. */
  readonly save: (old: Observation | null, fields: RowFields) => boolean;
  readonly remove: (observation: Observation) => void;
};
