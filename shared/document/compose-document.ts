import { missingCase } from '#shared/domain/basics/missing-case.ts';
import type { PlanState } from '#shared/domain/plan-state.ts';
import { composeBudget } from './budget.ts';
import type { ComposeOptions, DocumentChoice } from './compose-options.ts';
import type { DocumentModel } from './document-model.ts';
import { composeHandlingsplan } from './handlingsplan.ts';
import { composeMinlista } from './minlista.ts';
import { composeMinut } from './minut.ts';
import { composeUppfoljningsplan } from './uppfoljningsplan.ts';
import { composeVerksamhetsplan } from './verksamhetsplan.ts';

/** A document of the plan, as it was chosen; the budget with all its tables. */
export function composeDocument(
  state: PlanState,
  { kind, order, functionId }: DocumentChoice,
  options: ComposeOptions,
): DocumentModel {
  switch (kind) {
    case 'verksamhetsplan':
      return composeVerksamhetsplan(state, options);
    case 'handlingsplan':
      return composeHandlingsplan(state, order, options);
    case 'minut':
      return composeMinut(state, options);
    case 'minlista':
      return composeMinlista(state, functionId, options);
    case 'uppfoljningsplan':
      return composeUppfoljningsplan(state, options);
    case 'budget':
      return composeBudget(state, 'all', options);
    default:
      return missingCase(kind);
  }
}
