import type { FunctionId, NewId, PlanId, UnitId } from '../basics/ids.ts';
import type { TemplateSlots } from './template-slots.ts';

/** What turning any part of a template into rows of one plan needs. */
export type TemplateOwner = {
  readonly planId: PlanId;
  readonly newId: NewId;
  readonly slots: TemplateSlots;
  /** Keys without an entry are left out of the rows: an existing area has functions and units of its own. */
  readonly functionIds: ReadonlyMap<string, FunctionId>;
  readonly unitIds: ReadonlyMap<string, UnitId>;
};

/** The function that a key stands for; null when the template names none, or the area has another organisation. */
export function functionOf({ functionIds }: TemplateOwner, key: string | null): FunctionId | null {
  return key === null ? null : (functionIds.get(key) ?? null);
}

/** The unit that a key stands for. Null is the whole area, undefined a unit that the area does not have. */
export function unitOf({ unitIds }: TemplateOwner, key: string | null): UnitId | null | undefined {
  return key === null ? null : unitIds.get(key);
}
