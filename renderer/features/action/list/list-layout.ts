/** The columns of the list: all, those that fit beside an open action, or the months of the year. */
export type ListLayout = 'table' | 'compact' | 'timeline';

/** How many columns each layout has, the one to drag by included. */
export const COLUMN_COUNTS: Readonly<Record<ListLayout, number>> = {
  table: 5,
  compact: 3,
  timeline: 3,
};
