import { formatLongDate, type IsoDate } from '#shared/domain/basics/dates.ts';
import { holdersOn } from '#shared/domain/area/holders.ts';
import { areaRowsOf } from '#shared/domain/plan/area-rows.ts';
import type { Plan } from '#shared/domain/plan/schema.ts';
import { isReadOnlyStatus } from '#shared/domain/plan/status.ts';
import { planOf, type PlanState } from '#shared/domain/plan-state.ts';
import { text } from '#shared/text/text.ts';
import type { DocumentHead } from './plan-head.ts';
import type { DocBlock, DocFact, DocParty } from './document-model.ts';
import { docHeading } from './doc-heading.ts';
import { plainRuns } from './doc-runs.ts';
import { toPrintable } from './printable-text.ts';

/**
 * The decision and who signs it. Förvaltningslagen 31 § asks for the day, the content, who decided, who was föredragande
 * and who else took part; what the plan does not know stands open until the decision.
 */
export function composeDecision(state: PlanState, head: DocumentHead): readonly DocBlock[] {
  const plan = planOf(state);
  const words = text.document.decision;
  const heading = isReadOnlyStatus(plan.status) ? words.heading : words.proposalHeading;
  return [
    docHeading({ id: 'decision', level: 1, startsPage: true }, plainRuns(heading)),
    { kind: 'facts', facts: [...decisionFacts(plan, head), ...unionFacts(plan)] },
    { kind: 'signatures', parties: [signingParty(state, head)] },
  ];
}

function decisionFacts(plan: Plan, { title, unit }: DocumentHead): readonly DocFact[] {
  const words = text.document.decision;
  const from = longDate(plan.dates.validFrom);
  const content = words.adopts({ title, unit, from });
  const decided = isReadOnlyStatus(plan.status);
  return [
    fact(words.date, longDate(plan.dates.decisionOn)),
    fact(decided ? words.content : words.proposal, content),
    fact(words.decidedBy, plan.decidedBy),
    fact(words.presentedBy, null),
    fact(words.tookPart, null),
  ];
}

/** Facklig samverkan under medbestämmandelagen, when the plan tells of it. */
function unionFacts({ dates, unionOrganisations, unionMinutes }: Plan): readonly DocFact[] {
  const words = text.document.decision;
  const when = longDate(dates.unionCooperationOn);
  const union = [when, unionOrganisations.trim()].filter((part) => part !== null && part !== '');
  return [
    ...(union.length === 0 ? [] : [fact(words.union, union.join(', '))]),
    ...(unionMinutes.trim() === '' ? [] : [fact(words.unionMinutes, unionMinutes)]),
  ];
}

function fact(label: string, value: string | null): DocFact {
  const known = value !== null && value.trim() !== '';
  return { label, value: known ? toPrintable(value) : text.document.decision.openUntilDecision };
}

function longDate(date: IsoDate | null): string | null {
  return date === null ? null : formatLongDate(date);
}

/** The function that heads the area signs; its holder on the day of the document is named when known. */
function signingParty(state: PlanState, { authority, unit, date }: DocumentHead): DocParty {
  const { chiefFunctionId } = planOf(state);
  const { roles, holders } = areaRowsOf(state);
  const title = roles.find(({ id }) => id === chiefFunctionId)?.title ?? '';
  const holder =
    chiefFunctionId === null ? undefined : holdersOn(holders, chiefFunctionId, date)[0];
  const organisation = [authority, unit].filter((name) => name !== '').join(', ');
  return { organisation, title: toPrintable(title), name: toPrintable(holder?.name ?? '') };
}
