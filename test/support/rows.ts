import type { Area, Holder, Role, Unit } from '#shared/domain/area/schema.ts';
import {
  areaIdSchema,
  functionIdSchema,
  holderIdSchema,
  planIdSchema,
  sectionIdSchema,
  unitIdSchema,
  type NewId,
} from '#shared/domain/basics/ids.ts';
import {
  isoDateSchema,
  isoDateTimeSchema,
  type IsoDate,
  type IsoDateTime,
} from '#shared/domain/basics/dates.ts';
import { newPlan } from '#shared/domain/plan/new-plan.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { planStateFromRows, type PlanState } from '#shared/domain/plan-state.ts';
import type { Section } from '#shared/domain/section/schema.ts';
import { EMPTY_ROWS, type RowSet } from '#shared/domain/tables.ts';

export const AREA_ID = areaIdSchema.parse('area');
export const PLAN_ID = planIdSchema.parse('plan');

/** A day or a moment in a test, checked like any other. */
export function day(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

/** A moment in a test, checked like any other. */
export function moment(text: string): IsoDateTime {
  return isoDateTimeSchema.parse(text);
}

/** Ids that count upwards: new-1, new-2, … */
export function countingIds(prefix = 'new'): NewId {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

/** An area; every field may be chosen. */
export function anArea(fields: Partial<Area> = {}): Area {
  return {
    id: AREA_ID,
    name: 'LPO Norrvik',
    authority: 'Polismyndigheten',
    position: 1024,
    ...fields,
  };
}

/** A unit named as its id, at the top level. */
export function aUnit(id: string, fields: Partial<Unit> = {}): Unit {
  return {
    id: unitIdSchema.parse(id),
    areaId: AREA_ID,
    parentId: null,
    position: 1024,
    kind: 'unit',
    name: id,
    organisationNumber: '',
    address: '',
    ...fields,
  };
}

/** A function titled as its id. */
export function aRole(id: string, fields: Partial<Role> = {}): Role {
  return {
    id: functionIdSchema.parse(id),
    areaId: AREA_ID,
    unitId: null,
    position: 1024,
    title: id,
    ...fields,
  };
}

/** A nameless holder of a function, with open ends. */
export function aHolder(id: string, functionId: string, fields: Partial<Holder> = {}): Holder {
  return {
    id: holderIdSchema.parse(id),
    areaId: AREA_ID,
    functionId: functionIdSchema.parse(functionId),
    name: '',
    from: null,
    to: null,
    ...fields,
  };
}

/** An utkast for 2026. */
export function aPlan(fields: Partial<Plan> = {}): Plan {
  const plan = newPlan({ id: PLAN_ID, areaId: AREA_ID, year: 2026, title: 'Verksamhetsplan 2026' });
  return { ...plan, ...fields };
}

/** An empty chapter headed as its id. */
export function aSection(id: string, fields: Partial<Section> = {}): Section {
  return {
    id: sectionIdSchema.parse(id),
    planId: PLAN_ID,
    parentId: null,
    position: 1024,
    heading: id,
    numbered: true,
    guide: '',
    ownerId: null,
    ready: false,
    blocks: [],
    ...fields,
  };
}

/** The rows of one plan in one area, and whatever else is given. */
export function planRows(rows: Partial<RowSet> = {}): RowSet {
  return { ...EMPTY_ROWS, areas: [anArea()], plans: [aPlan()], ...rows };
}

/** An open plan with the given rows. */
export function planState(rows: Partial<RowSet> = {}): PlanState {
  return planStateFromRows(PLAN_ID, planRows(rows));
}
