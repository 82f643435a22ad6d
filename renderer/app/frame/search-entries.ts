import { actionName } from '#shared/domain/action/action-name.ts';
import { sortedRows, type PlanState } from '#shared/domain/plan-state.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import { blocksText } from '#shared/domain/section/block-text.ts';
import type { text } from '#shared/text/text.ts';
import type { Subject } from '#renderer/platform/navigation.ts';

/** One thing that the search can find, and where choosing it leads. */
export type SearchEntry = {
  readonly id: string;
  readonly group: keyof typeof text.frame.searchIn;
  readonly label: string;
  /** Text that is searched as well but shown only as an excerpt. */
  readonly body: string;
  readonly subject: Subject;
  /** The row that the screen is to show. */
  readonly rowId?: string;
  readonly openSectionId?: string;
  readonly openBudgetId?: string;
};

/** Everything in the open plan that can be found by its words. */
export function searchEntries(state: PlanState): readonly SearchEntry[] {
  const sections = placeSections(state.tables.sections.values()).map(
    ({ section, number }): SearchEntry => ({
      id: section.id,
      group: 'sections',
      label: number === null ? section.heading : `${number} ${section.heading}`,
      body: blocksText(section.blocks),
      subject: 'verksamhetsplan',
      openSectionId: section.id,
    }),
  );
  const rows = [...state.tables.budgetRows.values()].map(
    ({ id, label, budgetId }): SearchEntry => ({
      id,
      group: 'budgets',
      label,
      body: state.tables.budgets.get(budgetId)?.name ?? '',
      subject: 'budget',
      openBudgetId: budgetId,
    }),
  );
  const roles = [...state.tables.roles.values()].map(({ id, title }): SearchEntry => ({
    id,
    group: 'roles',
    label: title,
    body: '',
    subject: 'organisation',
  }));
  return [...sections, ...priorityEntries(state), ...goalEntries(state), ...rows, ...roles];
}

function priorityEntries({ tables }: PlanState): readonly SearchEntry[] {
  return sortedRows(tables.priorities).map(({ id, heading, description, reason }) => ({
    id,
    group: 'priorities',
    label: heading,
    body: `${description} ${reason}`,
    subject: 'prioriteringar',
    rowId: id,
  }));
}

function goalEntries({ tables }: PlanState): readonly SearchEntry[] {
  const goals = sortedRows(tables.goals).map(({ id, heading, description }): SearchEntry => ({
    id,
    group: 'goals',
    label: heading,
    body: description,
    subject: 'mal',
    rowId: id,
  }));
  const actions = sortedRows(tables.actions).map((action): SearchEntry => ({
    id: action.id,
    group: 'actions',
    label: actionName(action),
    body: `${action.what} ${action.operativeTarget}`,
    subject: 'atgarder',
    rowId: action.id,
  }));
  return [...goals, ...actions];
}

/** Entries whose label or text holds every word of the query; compounds are found since words may match inside others. */
export function findEntries(
  entries: readonly SearchEntry[],
  query: string,
): readonly SearchEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0
    ? []
    : entries.filter(({ label, body }) => matches(fold(`${label} ${body}`), words));
}

/** A piece of text around the first hit, for the second line of a result; empty when the hit is in the label. */
export function excerpt({ label, body }: SearchEntry, query: string): string {
  const word =
    fold(query)
      .split(/\s+/)
      .find((candidate) => candidate !== '') ?? '';
  if (fold(label).includes(word)) return '';
  const at = fold(body).indexOf(word);
  return at < 0 ? '' : `… ${body.slice(Math.max(0, at - 30), at + 60).trim()} …`;
}

function matches(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}

/** Lower case the Swedish way. å, ä and ö are letters of their own and stay. */
function fold(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('sv');
}
