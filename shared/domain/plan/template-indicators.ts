import { z } from 'zod';
import { isoDateSchema } from '../basics/dates.ts';
import { indicatorIdSchema, observationIdSchema, type IndicatorId } from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { rhythmSchema } from '../basics/rhythm.ts';
import { lineSchema } from '../basics/text-fields.ts';
import { indicatorKindSchema, type Indicator, type Observation } from '../goal/schema.ts';
import type { RowSet } from '../tables.ts';
import { idOf, keyedIds } from './template-keys.ts';
import { functionOf, unitOf, type TemplateOwner } from './template-owner.ts';
import { quantityOf, templateFigureSchema } from './template-quantity.ts';

const figureSchema = templateFigureSchema.nullable().default(null);

const templateObservationSchema = z.strictObject({
  unit: z.string().nullable().default(null),
  date: isoDateSchema,
  value: figureSchema,
  numerator: figureSchema,
  denominator: figureSchema,
  n: z.int().min(0).nullable().default(null),
  preliminary: z.boolean().default(false),
  baseline: z.boolean().default(false),
  note: lineSchema.default(''),
});

/** An indicator in a template, with what has been observed of it. */
export const templateIndicatorSchema = z.strictObject({
  key: z.string(),
  name: lineSchema,
  kind: indicatorKindSchema,
  unit: lineSchema.default(''),
  numerator: lineSchema.default(''),
  denominator: lineSchema.default(''),
  source: lineSchema.default(''),
  rhythm: rhythmSchema.nullable().default(null),
  measuringDates: z.array(isoDateSchema).default([]),
  responsible: z.string().nullable().default(null),
  observations: z.array(templateObservationSchema).default([]),
});
export type TemplateIndicator = z.infer<typeof templateIndicatorSchema>;

/** The rows, and what the keys of indicators stand for. */
export type IndicatorRows = {
  readonly rows: Pick<RowSet, 'indicators' | 'observations'>;
  readonly indicatorIds: ReadonlyMap<string, IndicatorId>;
};

/** The indicators of a new plan with their series. References must have been checked. */
export function indicatorsFromTemplate(
  indicators: readonly TemplateIndicator[],
  owner: TemplateOwner,
): IndicatorRows {
  const indicatorIds = keyedIds(indicators, () => indicatorIdSchema.parse(owner.newId()));
  const positions = spreadPositions(indicators.length);
  return {
    indicatorIds,
    rows: {
      indicators: indicators.map((indicator, index) => ({
        ...indicatorFacts(indicator, owner),
        id: idOf(indicatorIds, indicator.key),
        position: positions[index] ?? 0,
      })),
      observations: indicators.flatMap((indicator) =>
        observationRows(indicator, idOf(indicatorIds, indicator.key), owner),
      ),
    },
  };
}

function indicatorFacts(
  { key: _key, responsible, observations: _observations, ...said }: TemplateIndicator,
  owner: TemplateOwner,
): Omit<Indicator, 'id' | 'position'> {
  return { ...said, planId: owner.planId, responsibleId: functionOf(owner, responsible) };
}

/** What was seen of a unit that the area lacks is left out: for another unit, or for all, it would be untrue. */
function observationRows(
  { observations }: TemplateIndicator,
  indicatorId: IndicatorId,
  owner: TemplateOwner,
): readonly Observation[] {
  return observations.flatMap(({ unit, value, numerator, denominator, ...said }) => {
    const unitId = unitOf(owner, unit);
    if (unitId === undefined) return [];
    const figures = {
      value: quantityOf(value),
      numerator: quantityOf(numerator),
      denominator: quantityOf(denominator),
    };
    const id = observationIdSchema.parse(owner.newId());
    return [{ ...said, ...figures, id, planId: owner.planId, indicatorId, unitId }];
  });
}
