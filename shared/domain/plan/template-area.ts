import { z } from 'zod';
import { unitKindSchema, type Role, type Unit } from '../area/schema.ts';
import {
  functionIdSchema,
  unitIdSchema,
  type AreaId,
  type FunctionId,
  type NewId,
  type UnitId,
} from '../basics/ids.ts';
import { spreadPositions } from '../basics/position.ts';
import { lineSchema, noteSchema } from '../basics/text-fields.ts';
import { keyedIds, idOf } from './template-keys.ts';
import { fillSlots, type TemplateSlots } from './template-slots.ts';

const templateUnitSchema = z.strictObject({
  key: z.string(),
  kind: unitKindSchema,
  name: lineSchema,
  parent: z.string().nullable(),
  organisationNumber: lineSchema,
  address: noteSchema,
});

const templateFunctionSchema = z.strictObject({
  key: z.string(),
  title: lineSchema,
  unit: z.string().nullable(),
});

/** The organisation in a template. Functions only: a template never names a person. */
export const templateAreaSchema = z.strictObject({
  name: lineSchema,
  authority: lineSchema,
  /** Key of the function that heads the area. */
  chief: z.string(),
  units: z.array(templateUnitSchema),
  functions: z.array(templateFunctionSchema),
});
export type TemplateArea = z.infer<typeof templateAreaSchema>;

/** The title of the function that heads the area; empty when the key leads nowhere, which the check refuses. */
export function chiefTitleOf({ chief, functions }: TemplateArea): string {
  return functions.find(({ key }) => key === chief)?.title ?? '';
}

/** The rows of a new area's organisation, and the ids that the keys got. */
export type OrganisationRows = {
  readonly units: readonly Unit[];
  readonly roles: readonly Role[];
  readonly functionIds: ReadonlyMap<string, FunctionId>;
  readonly unitIds: ReadonlyMap<string, UnitId>;
};

/** Units and functions of a new area. References between them must have been checked. */
export function organisationFromTemplate(
  template: TemplateArea,
  areaId: AreaId,
  slots: TemplateSlots,
  newId: NewId,
): OrganisationRows {
  const unitIds = keyedIds(template.units, () => unitIdSchema.parse(newId()));
  const functionIds = keyedIds(template.functions, () => functionIdSchema.parse(newId()));
  return {
    units: unitRows(template, areaId, slots, unitIds),
    roles: roleRows(template, areaId, unitIds, functionIds),
    functionIds,
    unitIds,
  };
}

function unitRows(
  { units }: TemplateArea,
  areaId: AreaId,
  slots: TemplateSlots,
  unitIds: ReadonlyMap<string, UnitId>,
): readonly Unit[] {
  const positions = spreadPositions(units.length);
  return units.map(({ key, parent, name, ...facts }, index) => ({
    ...facts,
    id: idOf(unitIds, key),
    areaId,
    parentId: parent === null ? null : idOf(unitIds, parent),
    position: positions[index] ?? 0,
    name: fillSlots(name, slots),
  }));
}

function roleRows(
  { functions }: TemplateArea,
  areaId: AreaId,
  unitIds: ReadonlyMap<string, UnitId>,
  functionIds: ReadonlyMap<string, FunctionId>,
): readonly Role[] {
  const positions = spreadPositions(functions.length);
  return functions.map(({ key, title, unit }, index) => ({
    id: idOf(functionIds, key),
    areaId,
    unitId: unit === null ? null : idOf(unitIds, unit),
    position: positions[index] ?? 0,
    title,
  }));
}
