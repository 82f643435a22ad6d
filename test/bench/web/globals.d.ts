import type { RowSet } from '#shared/domain/tables.ts';

declare global {
  // What the figures call in the page. `var` is the only way to declare a property of the global object.
  var prepareSaveEdit: (rows: RowSet) => Promise<void>;
  var saveEdit: () => Promise<number>;
  var rawPut: () => Promise<number>;
}
