import { withoutDirectionSigns } from '#shared/domain/basics/direction-signs.ts';
import { actionName } from '#shared/domain/action/action-name.ts';
import type { Finding } from '#shared/domain/checks/finding.ts';
import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { placeSections } from '#shared/domain/section/numbering.ts';
import type { TableName } from '#shared/domain/tables.ts';
import { text } from '#shared/text/text.ts';

const words = text.checks;

/** A finding as a sentence. */
export function findingText(finding: Finding): string {
  switch (finding.code) {
    case 'reference-gone':
      return goneText(finding.target);
    case 'target-refused':
      return words.targets[finding.refusal];
    case 'observation-refused':
      return words.observations[finding.refusal](finding);
    case 'marks-left':
    case 'alt-missing':
      return words.findings[finding.code](finding);
    default:
      return words.findings[finding.code]();
  }
}

function goneText(target: TableName): string {
  const gone: Partial<Readonly<Record<TableName, string>>> = words.gone;
  return gone[target] ?? words.gone.other;
}

/** What the row of a finding is called, as it is written; empty rows say what they are. */
export function rowName({ tables }: PlanState, { table, rowId }: Finding): string {
  const name = withoutDirectionSigns(nameIn(tables, table, rowId)).trim();
  return name === '' ? words.unnamed[table] : name;
}

function nameIn(tables: PlanState['tables'], table: Finding['table'], id: string): string {
  switch (table) {
    case 'plans':
      return tables.plans.get(id)?.title ?? '';
    case 'sections':
      return sectionName(tables.sections, id);
    case 'priorities':
      return tables.priorities.get(id)?.heading ?? '';
    case 'workOrders':
      return tables.workOrders.get(id)?.heading ?? '';
    case 'goals':
      return tables.goals.get(id)?.heading ?? '';
    case 'indicators':
      return tables.indicators.get(id)?.name ?? '';
    case 'actions': {
      const action = tables.actions.get(id);
      return action === undefined ? '' : actionName(action);
    }
    default:
      return missingCase(table);
  }
}

type Sections = PlanState['tables']['sections'];
const numbers = new WeakMap<Sections, ReadonlyMap<string, string | null>>();

/** With its number, by which a chapter is known; the headings of two may be alike. */
function sectionName(sections: Sections, id: string): string {
  const heading = sections.get(id)?.heading.trim() ?? '';
  const number = numbersOf(sections).get(id) ?? null;
  return heading === '' || number === null ? heading : `${number} ${heading}`;
}

function numbersOf(sections: Sections): ReadonlyMap<string, string | null> {
  const known = numbers.get(sections);
  if (known !== undefined) return known;
  const placed = placeSections(sections.values());
  const made = new Map(placed.map(({ section, number }) => [section.id, number]));
  numbers.set(sections, made);
  return made;
}
