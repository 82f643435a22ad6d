import { z } from 'zod';
import { isoDateSchema } from '../basics/dates.ts';
import { areaIdSchema, functionIdSchema, holderIdSchema, unitIdSchema } from '../basics/ids.ts';
import { positionSchema } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';

/** The area that plans are made for, most often one lokalpolisområde; its organisation is a tree of units. */
export const areaSchema = z.strictObject({
  id: areaIdSchema,
  name: lineSchema,
  authority: lineSchema,
  position: positionSchema,
});
export type Area = z.infer<typeof areaSchema>;

export const unitKindSchema = z.enum([
  'region',
  'policeArea',
  'localPoliceArea',
  'unit',
  'municipality',
  'district',
  'partner',
]);
export type UnitKind = z.infer<typeof unitKindSchema>;

/** A node of the organisation tree: part of the police, a kommun or stadsdel, or a partner. */
export const unitSchema = z.strictObject({
  id: unitIdSchema,
  areaId: areaIdSchema,
  parentId: unitIdSchema.nullable(),
  position: positionSchema,
  kind: unitKindSchema,
  name: lineSchema,
  organisationNumber: lineSchema,
  address: noteSchema,
});
export type Unit = z.infer<typeof unitSchema>;

/** A function (befattning, roll). Responsibility in a plan always points here, never at a person. */
export const roleSchema = z.strictObject({
  id: functionIdSchema,
  areaId: areaIdSchema,
  unitId: unitIdSchema.nullable(),
  position: positionSchema,
  title: lineSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** Who holds a function, and when. The name is optional everywhere else in the program; here it is the point. */
export const holderSchema = z.strictObject({
  id: holderIdSchema,
  areaId: areaIdSchema,
  functionId: functionIdSchema,
  name: lineSchema,
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
});
export type Holder = z.infer<typeof holderSchema>;
