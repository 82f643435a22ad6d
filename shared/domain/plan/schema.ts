import { z } from 'zod';
import { isoDateSchema, isoDateTimeSchema, yearSchema } from '../basics/dates.ts';
import { areaIdSchema, functionIdSchema, planIdSchema } from '../basics/ids.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import { areaSchema, holderSchema, roleSchema, unitSchema } from '../area/schema.ts';

export const planStatusSchema = z.enum(['draft', 'consultation', 'adopted', 'closed']);
/** utkast, remiss, fastställd, avslutad. The last two are read-only until the plan is reopened with a reason. */
export type PlanStatus = z.infer<typeof planStatusSchema>;

/** The days that belong to the plan itself, in the order they usually come. */
export const planDatesSchema = z.strictObject({
  consultationSentOn: isoDateSchema.nullable(),
  answersDueOn: isoDateSchema.nullable(),
  unionCooperationOn: isoDateSchema.nullable(),
  decisionOn: isoDateSchema.nullable(),
  validFrom: isoDateSchema.nullable(),
});
export type PlanDates = z.infer<typeof planDatesSchema>;
export type PlanDateName = keyof PlanDates;

/** The area's rows as they were when the plan was adopted: an adopted plan must not change with the organisation. */
export const frozenAreaSchema = z.strictObject({
  area: areaSchema,
  units: z.array(unitSchema),
  roles: z.array(roleSchema),
  holders: z.array(holderSchema),
});
export type FrozenArea = z.infer<typeof frozenAreaSchema>;

/** A time when a read-only plan was opened again, and why. */
const reopeningSchema = z.strictObject({ at: isoDateTimeSchema, reason: noteSchema });

/** One year's verksamhetsplan for one area. */
export const planSchema = z.strictObject({
  id: planIdSchema,
  areaId: areaIdSchema,
  year: yearSchema,
  title: lineSchema,
  status: planStatusSchema,
  /** Diarienummer as free text: authorities write it in many ways, and empty means that the registry sets it. */
  registrationNumber: lineSchema,
  version: lineSchema,
  /** The function that heads the area: fills the `{chef}` slot and signs. */
  chiefFunctionId: functionIdSchema.nullable(),
  dates: planDatesSchema,
  decidedBy: lineSchema,
  /** Arbetstagarorganisationer that took part in facklig samverkan, and the minutes that show it. */
  unionOrganisations: lineSchema,
  unionMinutes: lineSchema,
  archived: z.boolean(),
  deletedAt: isoDateTimeSchema.nullable(),
  frozenArea: frozenAreaSchema.nullable(),
  reopenings: z.array(reopeningSchema),
});
export type Plan = z.infer<typeof planSchema>;
