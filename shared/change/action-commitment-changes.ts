import { actionName } from '#shared/domain/action/action-name.ts';
import type { Action, Commitment } from '#shared/domain/action/schema.ts';
import type { Change } from './change.ts';
import { updateRow } from './operations.ts';

/** Adds a party's commitment (åtagande), last. */
export function addCommitment(action: Action, commitment: Commitment): Change {
  return withCommitments(action, [...action.commitments, commitment]);
}

/** Changes who the party is or what it takes on itself. `index` counts the action's commitments from 0. */
export function editCommitment(action: Action, index: number, patch: Partial<Commitment>): Change {
  const commitments = action.commitments.map((commitment, at) =>
    at === index ? { ...commitment, ...patch } : commitment,
  );
  return withCommitments(action, commitments);
}

/** Takes a party's commitment away. */
export function deleteCommitment(action: Action, index: number): Change {
  return withCommitments(action, action.commitments.toSpliced(index, 1));
}

function withCommitments(action: Action, commitments: readonly Commitment[]): Change {
  return {
    label: { key: 'editCommitments', params: { name: actionName(action) } },
    operations: updateRow('actions', action, { commitments: [...commitments] }),
  };
}
