import type { Area } from '#shared/domain/area/schema.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import { parseYear, type YearError } from '#shared/domain/plan/plan-year.ts';
import { fail, ok, type Result } from '#shared/domain/basics/result.ts';
import { titleForYear } from '#shared/domain/plan/copy-plan.ts';
import type { PlanOverview } from '#shared/ports/plan-store.ts';
import { text } from '#shared/text/text.ts';
import type { NewPlanChoice } from './make-plan.ts';

/** What a new plan may start from, as the dialog offers it. */
export const PLAN_SOURCES = ['lpo', 'lan', 'empty', 'copy'] as const;
export type PlanSource = (typeof PLAN_SOURCES)[number];

/** The dialog's fields as they stand. An area of null is a new one; a title of null has not been touched. */
export type NewPlanForm = {
  readonly areaId: Area['id'] | null;
  readonly areaName: string;
  readonly year: string;
  readonly title: string | null;
  readonly source: PlanSource;
  readonly copyOf: PlanId | null;
};

export type FormErrors = {
  readonly areaName: string | null;
  readonly year: string | null;
  readonly title: string | null;
  readonly copyOf: string | null;
};

/** How the dialog opens: for the year after this one, in the latest area, or as a copy of a plan for its next year. */
export function startForm(
  overviews: readonly PlanOverview[],
  copyOf: PlanOverview | null,
  currentYear: number,
): NewPlanForm {
  const area = copyOf?.area ?? overviews[0]?.area ?? null;
  return {
    areaId: area?.id ?? null,
    areaName: '',
    year: String((copyOf?.plan.year ?? currentYear) + 1),
    title: null,
    source: copyOf === null ? 'lpo' : 'copy',
    copyOf: copyOf?.plan.id ?? null,
  };
}

/** The title that the plan gets unless the user writes another: the copied plan's for the new year, or the usual one. */
export function suggestedTitle(form: NewPlanForm, overviews: readonly PlanOverview[]): string {
  const year = parseYear(form.year);
  if (!year.ok) return form.title ?? '';
  const source = form.source === 'copy' ? findPlan(overviews, form.copyOf) : null;
  if (source === null) return text.start.newDialog.defaultTitle({ year: year.value });
  return titleForYear(source.plan.title, source.plan.year, year.value);
}

/** What the form asks for; or what is missing, field by field. */
export function readForm(
  form: NewPlanForm,
  overviews: readonly PlanOverview[],
): Result<NewPlanChoice, FormErrors> {
  const year = parseYear(form.year);
  const title = (form.title ?? suggestedTitle(form, overviews)).trim();
  const from = sourceOf(form);
  const errors = formErrors(form, year, title);
  if (Object.values(errors).some((error) => error !== null) || !year.ok || from === null)
    return fail(errors);
  const area = form.areaId === null ? { name: form.areaName.trim() } : { id: form.areaId };
  return ok({ area, year: year.value, title, from });
}

function formErrors(form: NewPlanForm, year: Result<number, YearError>, title: string): FormErrors {
  const words = text.start.newDialog;
  const lacksArea = form.areaId === null && form.areaName.trim() === '';
  return {
    areaName: lacksArea ? words.areaNameMissing : null,
    year: year.ok ? null : text.plan.yearErrors[year.error],
    title: title === '' ? words.titleMissing : null,
    copyOf: sourceOf(form) === null ? words.copyOfMissing : null,
  };
}

function sourceOf({ source, copyOf }: NewPlanForm): NewPlanChoice['from'] | null {
  if (source !== 'copy') return source;
  return copyOf === null ? null : { copyOf };
}

function findPlan(overviews: readonly PlanOverview[], planId: PlanId | null): PlanOverview | null {
  return overviews.find(({ plan }) => plan.id === planId) ?? null;
}
