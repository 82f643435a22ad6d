import { Group, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import {
  deleteWorkOrder,
  editWorkOrder,
  moveWorkOrder,
} from '#shared/change/work-order-changes.ts';
import { countShowing } from '#shared/domain/priority/uses.ts';
import type { PlacedWorkOrder } from '#shared/domain/priority/work-orders.ts';
import { text } from '#shared/text/text.ts';
import { useRemove } from '#renderer/platform/use-remove.ts';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { DraftTextInput } from '#renderer/ui/draft-text-input.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from '../priority.module.css';
import { LineList } from './line-list.tsx';
import { useStepEdits } from './use-step-edits.ts';

const words = text.priority.workOrders;
const MAX_NOTE_LENGTH = 4000;

type Props = {
  readonly placed: PlacedWorkOrder;
  readonly index: number;
  readonly isLast: boolean;
  /** Before it is taken away: the focus is to go on from here. */
  readonly onRemove: () => void;
};

/** One order of work: what it is about, and its steps from first to last. */
export function WorkOrderCard(props: Props) {
  const { placed } = props;
  const { order, steps } = placed;
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const edits = useStepEdits(placed);
  // Nobody is told that the name is missing before it has been left unwritten.
  const [isNaming, setNaming] = useState(false);
  const isNamed = order.heading.trim() !== '';
  const edit = (patch: Parameters<typeof editWorkOrder>[1]): boolean =>
    dispatch(editWorkOrder(order, patch), {
      run: `work order ${order.id} ${Object.keys(patch).join()}`,
    });
  return (
    <Stack gap="sm" component="section" className={styles['card']} data-row={order.id}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <div
          className={styles['grow']}
          onFocus={() => setNaming(true)}
          onBlur={() => setNaming(false)}
        >
          <DraftTextInput
            label={words.heading}
            value={order.heading}
            error={isNamed || isNaming ? null : words.headingMissing}
            placeholder={words.headingPlaceholder}
            onCommit={(heading) => edit({ heading })}
            readOnly={readOnly}
          />
        </div>
        {!readOnly && <OrderTools {...props} />}
      </Group>
      <DraftTextInput
        label={words.description}
        value={order.description}
        onCommit={(description) => edit({ description })}
        readOnly={readOnly}
        maxLength={MAX_NOTE_LENGTH}
        multiline
      />
      <LineList
        lines={steps}
        edits={edits}
        label={words.stepsOf({ name: order.heading.trim() || text.priority.unnamed })}
        lineName={words.step}
        addLabel={words.addStep}
        placeholder={words.placeholder}
      />
    </Stack>
  );
}

function OrderTools({ placed, index, isLast, onRemove }: Props) {
  const { order } = placed;
  const state = usePlanState();
  const dispatch = useDispatch();
  const takeAway = useRemove();
  function remove(): void {
    const name = order.heading.trim() || text.priority.unnamed;
    onRemove();
    takeAway({
      change: deleteWorkOrder(placed),
      message: words.deleted({ name, sections: countShowing(state, order.id) }),
      restoredAs: 'restoreWorkOrder',
    });
  }
  return (
    <Group gap={4} wrap="nowrap" mt={26}>
      <IconButton
        label={words.up}
        Icon={IconArrowUp}
        disabled={index === 0}
        onClick={() => dispatch(moveWorkOrder(state, order, index - 1))}
      />
      <IconButton
        label={words.down}
        Icon={IconArrowDown}
        disabled={isLast}
        onClick={() => dispatch(moveWorkOrder(state, order, index + 1))}
      />
      <IconButton label={words.remove} Icon={IconTrash} onClick={remove} />
    </Group>
  );
}
