import type { PastedRow } from '#shared/domain/paste/cell.ts';
import type { PasteField } from '#shared/domain/paste/field.ts';
import type { Judgement, ReadReview, RowVerdicts } from '#shared/domain/paste/read-review.ts';
import type { Review } from '#shared/domain/paste/review.ts';

/** What a subject wants of a paste: its fields, how a review of it begins, and what only the whole can tell. */
export type PasteTask = {
  /** What is being pasted into, as the heading of the review. */
  readonly title: string;
  readonly fields: readonly PasteField[];
  /** What each field is called, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly start: (grid: readonly PastedRow[]) => Pick<Review, 'headerRows' | 'columns'>;
  /** Fields for columns that came to be when a cell was split into several. */
  readonly widen?: (columns: Review['columns']) => Review['columns'];
  /** Must be the same function from one drawing to the next, or everything is read anew. */
  readonly judge: (review: Review, rows: readonly RowVerdicts[]) => Judgement;
};

/** What applying the review would do now. `refusal` says why it cannot be done yet; null when it can. */
export type PasteOutcome = {
  readonly label: string;
  readonly refusal: string | null;
  /** The id of the field that the refusal is about, which takes the focus when nothing else is left to do. */
  readonly needs?: string | null;
};

/** A review and what it reads as. */
export type Reviewed = { readonly review: Review; readonly read: ReadReview };
