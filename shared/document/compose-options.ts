import type { IsoDate } from '#shared/domain/basics/dates.ts';
import type { FunctionId } from '#shared/domain/basics/ids.ts';
import type { DocumentKind } from './document-model.ts';

export type ComposeOptions = {
  /** Dates a document that has not been decided; a decided one carries the day of its decision. */
  readonly today: IsoDate;
  readonly workingCopy: boolean;
};

/** What a handlingsplan is ordered by: prioritering or ansvarig. */
export const HANDLINGSPLAN_ORDERS = ['priority', 'responsible'] as const;
export type HandlingsplanOrder = (typeof HANDLINGSPLAN_ORDERS)[number];

/** Which document of the plan, and for those that can be made in several ways, how. */
export type DocumentChoice = {
  readonly kind: DocumentKind;
  readonly order: HandlingsplanOrder;
  /** Whose list a Min lista is; null is everybody's, each on a page of its own. */
  readonly functionId: FunctionId | null;
};

/** The document that is shown until another is chosen. */
export const FIRST_CHOICE: DocumentChoice = {
  kind: 'verksamhetsplan',
  order: 'priority',
  functionId: null,
};
