import type { Area, Role } from '../area/schema.ts';
import {
  areaIdSchema,
  type AreaId,
  type FunctionId,
  type NewId,
  type UnitId,
} from '../basics/ids.ts';
import type { RowSet } from '../tables.ts';
import { chiefTitleOf, organisationFromTemplate, type TemplateArea } from './template-area.ts';
import { idOf } from './template-keys.ts';
import type { TemplateSlots } from './template-slots.ts';

/** Make the template's own area (under another name if one is given), or put the plan in an area that exists. */
export type AreaChoice =
  | { readonly kind: 'new'; readonly name: string | null; readonly position: number }
  | {
      readonly kind: 'existing';
      readonly area: Pick<Area, 'id' | 'name'>;
      readonly chief: Pick<Role, 'id' | 'title'> | null;
    };

/** The area a new plan stands in: its rows if it is new, and what the template's keys stand for in it. */
export type PlanPlace = {
  readonly areaId: AreaId;
  readonly chiefId: FunctionId | null;
  readonly functionIds: ReadonlyMap<string, FunctionId>;
  /** Empty in an area that exists: a template cannot know its units. */
  readonly unitIds: ReadonlyMap<string, UnitId>;
  readonly rows: Pick<RowSet, 'areas' | 'units' | 'roles'>;
};

/** What the slots of a template stand for in the chosen area. */
export function slotsFor(template: TemplateArea, choice: AreaChoice, year: number): TemplateSlots {
  const ownTitle = chiefTitleOf(template);
  return choice.kind === 'new'
    ? { year, chiefTitle: ownTitle, areaName: choice.name ?? template.name }
    : { year, chiefTitle: choice.chief?.title ?? ownTitle, areaName: choice.area.name };
}

/** Makes the template's area, or takes the existing one and knows only its chief. */
export function placeInArea(
  template: TemplateArea,
  choice: AreaChoice,
  slots: TemplateSlots,
  newId: NewId,
): PlanPlace {
  return choice.kind === 'new'
    ? placeInNewArea(template, choice.position, slots, newId)
    : placeInExistingArea(template, choice.area.id, choice.chief?.id ?? null);
}

function placeInNewArea(
  template: TemplateArea,
  position: number,
  slots: TemplateSlots,
  newId: NewId,
): PlanPlace {
  const areaId = areaIdSchema.parse(newId());
  const { units, roles, ...ids } = organisationFromTemplate(template, areaId, slots, newId);
  const { authority } = template;
  const area: Area = { id: areaId, name: slots.areaName, authority, position };
  const chiefId = idOf(ids.functionIds, template.chief);
  return { ...ids, areaId, chiefId, rows: { areas: [area], units, roles } };
}

function placeInExistingArea(
  { chief }: TemplateArea,
  areaId: AreaId,
  chiefId: FunctionId | null,
): PlanPlace {
  const functionIds = new Map(chiefId === null ? [] : [[chief, chiefId]]);
  const rows = { areas: [], units: [], roles: [] };
  return { areaId, chiefId, functionIds, unitIds: new Map(), rows };
}
