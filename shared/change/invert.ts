import { missingCase } from '#shared/domain/basics/missing-case.ts';
import { invertBlockEdits } from './block-edits.ts';
import type { Change, Operation } from './change.ts';

/** The change that takes `change` back: its operations inverted, last first. The label stays that of what is undone. */
export function invertChange(change: Change): Change {
  return { label: change.label, operations: change.operations.map(invertOperation).toReversed() };
}

function invertOperation(operation: Operation): Operation {
  switch (operation.kind) {
    case 'insert':
      return { ...operation, kind: 'remove' };
    case 'remove':
      return { ...operation, kind: 'insert' };
    case 'update':
      // Swapping before and after of one table's update leaves it an update of that table.
      return { ...operation, before: operation.after, after: operation.before } as Operation;
    case 'blocks':
      return { ...operation, edits: invertBlockEdits(operation.edits) };
    default:
      return missingCase(operation);
  }
}
