import type { IsoDateTime } from '#shared/domain/basics/dates.ts';
import type { PlanId } from '#shared/domain/basics/ids.ts';
import type { DanglingReference } from '#shared/domain/plan/references.ts';
import type { RowSet } from '#shared/domain/tables.ts';

/** The plan's rows as two copies of it last had them in common: what a later merge compares both sides with. */
export type ExchangeBase = { readonly revision: number; readonly rows: RowSet };

/** What goes into a plan file. */
export type PlanFileContent = {
  readonly planId: PlanId;
  /** The plan's rows and its area's. */
  readonly rows: RowSet;
  readonly revision: number;
  /** Null when the plan began on this machine: then its rows are their own base. */
  readonly base: ExchangeBase | null;
  /** When the plan was last changed, not when the file is made: the same plan gives the same bytes. */
  readonly savedAt: IsoDateTime | null;
  readonly programVersion: string;
};

/** What comes out of a plan file: checked, migrated to today's shape and parsed. */
export type PlanFile = Omit<PlanFileContent, 'base'> & {
  readonly base: ExchangeBase;
  /** References that lead nowhere. The plan opens all the same; the other end may be in another copy. */
  readonly dangling: readonly DanglingReference[];
};

/**
 * Why a file could not be read.
 * `empty` no bytes · `too-large` over the limit · `not-a-plan-file` another type of file · `cut-off` the end is missing ·
 * `damaged` a part is not what the manifest says it is · `unsafe` built to do harm (paths, bombs, too many parts) ·
 * `newer-version` made by a later program · `invalid-row` a row breaks its rules · `duplicate-id` two rows share an id ·
 * `wrong-plan` the rows belong to another plan than the manifest names.
 */
export type PlanFileErrorCode =
  | 'empty'
  | 'too-large'
  | 'not-a-plan-file'
  | 'cut-off'
  | 'damaged'
  | 'unsafe'
  | 'newer-version'
  | 'invalid-row'
  | 'duplicate-id'
  | 'wrong-plan';

/** `detail` names the part, the row or the program version concerned, for the technically minded; may be empty. */
export type PlanFileError = { readonly code: PlanFileErrorCode; readonly detail: string };
