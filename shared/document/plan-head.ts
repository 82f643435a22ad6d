import type { IsoDate } from '#shared/domain/basics/dates.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { isReadOnlyStatus } from '#shared/domain/plan/status.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { DocFact, DocumentKind, DocumentModel } from './document-model.ts';
import { toPrintable } from './printable-text.ts';

export type DocumentHead = Omit<DocumentModel, 'frontMatter' | 'blocks'>;

/** What every document of a plan says about itself: who, what, when, and in which case. */
export function composeHead(
  state: PlanState,
  kind: DocumentKind,
  { title, options }: { readonly title: string; readonly options: ComposeOptions },
): DocumentHead {
  const plan = planOf(state);
  const area = areaRowsOf(state).areas.find(({ id }) => id === plan.areaId);
  const registrationNumber = plan.registrationNumber.trim() || text.document.registrationPending;
  const date = documentDate(plan, options.today);
  return {
    kind,
    language: 'sv-SE',
    title: toPrintable(title),
    authority: toPrintable(area?.authority ?? ''),
    unit: toPrintable(area?.name ?? ''),
    documentType: text.document.kinds[kind],
    registrationNumber: toPrintable(registrationNumber),
    date,
    workingCopy: options.workingCopy,
    facts: headFacts(plan, kind, { registrationNumber, date }),
  };
}

/** A decided plan keeps its day, so that exporting it again next year gives the same document. */
function documentDate({ status, dates }: Plan, today: IsoDate): IsoDate {
  return isReadOnlyStatus(status) && dates.decisionOn !== null ? dates.decisionOn : today;
}

type HeadWords = { readonly registrationNumber: string; readonly date: IsoDate };

function headFacts(
  plan: Plan,
  kind: DocumentKind,
  { registrationNumber, date }: HeadWords,
): DocFact[] {
  const words = text.document.facts;
  const facts = [
    { label: words.documentType, value: text.document.kinds[kind] },
    { label: words.registrationNumber, value: registrationNumber },
    { label: words.date, value: date },
    { label: words.version, value: plan.version },
    { label: words.status, value: text.plan.status[plan.status] },
    { label: words.validFrom, value: plan.dates.validFrom ?? '' },
  ];
  return facts
    .filter(({ value }) => value.trim() !== '')
    .map(({ label, value }) => ({ label, value: toPrintable(value) }));
}
