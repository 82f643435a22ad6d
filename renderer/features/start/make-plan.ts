import type { Area } from '#shared/domain/area/schema.ts';
import { areaIdSchema, planIdSchema, type AreaId, type PlanId } from '#shared/domain/basics/ids.ts';
import { lastPosition } from '#shared/domain/basics/position.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { planFromCopy, type PlanCopy } from '#shared/domain/plan/copy-plan.ts';
import { newPlan } from '#shared/domain/plan/new-plan.ts';
import { planFromTemplate } from '#shared/domain/plan/plan-from-template.ts';
import type { AreaChoice } from '#shared/domain/plan/template-place.ts';
import { planOf, rowsFromPlanState } from '#shared/domain/plan-state.ts';
import { EMPTY_ROWS } from '#shared/domain/tables.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import type { LibraryFailure, LibraryPorts } from './commit-step.ts';
import { loadSource, type ShippedSource } from './plan-sources.ts';

/** What the user chose for a new plan. */
export type NewPlanChoice = {
  /** An area that is here, or the name of a new one. */
  readonly area: { readonly id: AreaId } | { readonly name: string };
  readonly year: number;
  readonly title: string;
  readonly from: 'lpo' | 'lan' | 'empty' | { readonly copyOf: PlanId };
};

type Made = Promise<Result<PlanCopy, LibraryFailure>>;

/** Makes the rows of a new plan; nothing is stored yet. `overviews` are the plans that are here. */
export async function makePlan(
  ports: LibraryPorts,
  choice: NewPlanChoice,
  overviews: readonly PlanOverview[],
): Made {
  const areas = await ports.store.listAreas().catch(() => null);
  if (areas === null) return fail('store-unreachable');
  if (typeof choice.from === 'object') return copyStored(ports, choice, choice.from.copyOf, areas);
  if (choice.from === 'empty') return ok(makeEmpty(ports, choice, areas));
  const area = await chooseArea(ports, choice, areas, overviews);
  return area === null
    ? fail('store-unreachable')
    : fromShipped(ports, choice.from, { ...choice, area });
}

/** Makes a sample plan, in an area of its own. */
export async function makeSample(ports: LibraryPorts, sample: 'small' | 'large'): Made {
  const areas = await ports.store.listAreas().catch(() => null);
  if (areas === null) return fail('store-unreachable');
  const area: AreaChoice = { kind: 'new', name: null, position: lastPosition(areas) };
  // A sample fixes its own year, so this one is never used.
  return fromShipped(ports, sample, { area, year: 2000, title: null });
}

type TemplateChoice = {
  readonly area: AreaChoice;
  readonly year: number;
  readonly title: string | null;
};

async function fromShipped(
  { newId }: LibraryPorts,
  source: ShippedSource,
  { area, year, title }: TemplateChoice,
): Made {
  const loaded = await loadSource(source);
  if (!loaded.ok) return loaded;
  const { template, budgetTemplates } = loaded.value;
  const made = planFromTemplate(template, { area, year, title, budgetTemplates, newId });
  return made.ok ? made : fail('template-broken');
}

/** Null when the database does not answer. The chief of an area is the one its latest plan names. */
async function chooseArea(
  { store }: LibraryPorts,
  { area: chosen }: NewPlanChoice,
  areas: readonly Area[],
  overviews: readonly PlanOverview[],
): Promise<AreaChoice | null> {
  if ('name' in chosen) return { kind: 'new', name: chosen.name, position: lastPosition(areas) };
  const rows = await store.loadArea(chosen.id).catch(() => null);
  const area = rows?.areas.find(({ id }) => id === chosen.id);
  if (rows === null || area === undefined) return null;
  const latest = overviews
    .filter(({ plan }) => plan.areaId === chosen.id && plan.chiefFunctionId !== null)
    .toSorted((left, right) => right.plan.year - left.plan.year)[0];
  const chief = rows.roles.find(({ id }) => id === latest?.plan.chiefFunctionId) ?? null;
  return { kind: 'existing', area, chief };
}

async function copyStored(
  ports: LibraryPorts,
  choice: NewPlanChoice,
  sourceId: PlanId,
  areas: readonly Area[],
): Made {
  const loaded = await ports.store.load(sourceId).catch(() => 'store-unreachable' as const);
  if (loaded === null) return fail('plan-missing');
  if (loaded === 'store-unreachable') return fail(loaded);
  const { state } = loaded;
  const area = areaFor(ports, choice, areas);
  const source = {
    planId: sourceId,
    rows: { ...rowsFromPlanState(state), plans: [planOf(state)] },
  };
  const copy = planFromCopy(source, { ...choice, areaId: area.id }, ports.newId);
  return ok({ ...copy, rows: { ...copy.rows, areas: area.rows } });
}

function makeEmpty(ports: LibraryPorts, choice: NewPlanChoice, areas: readonly Area[]): PlanCopy {
  const area = areaFor(ports, choice, areas);
  const planId = planIdSchema.parse(ports.newId());
  const plan = newPlan({ id: planId, areaId: area.id, year: choice.year, title: choice.title });
  return { planId, rows: { ...EMPTY_ROWS, areas: area.rows, plans: [plan] } };
}

type ChosenArea = { readonly id: AreaId; readonly rows: readonly Area[] };

/** The id of the chosen area, and its row when it is new. */
function areaFor(
  { newId }: LibraryPorts,
  { area: chosen }: NewPlanChoice,
  areas: readonly Area[],
): ChosenArea {
  if ('id' in chosen) return { id: chosen.id, rows: [] };
  const id = areaIdSchema.parse(newId());
  return { id, rows: [{ id, name: chosen.name, authority: '', position: lastPosition(areas) }] };
}
