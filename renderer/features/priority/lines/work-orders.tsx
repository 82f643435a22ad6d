import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { addWorkOrder } from '#shared/change/work-order-changes.ts';
import { workOrderIdSchema } from '#shared/domain/basics/ids.ts';
import { placeWorkOrders } from '#shared/domain/priority/work-orders.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { useDispatch, usePlanState, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useRowFocus } from '#renderer/ui/use-row-focus.ts';
import styles from '../priority.module.css';
import { useFocusWhenEmptied } from '../use-focus-when-emptied.ts';
import { WorkOrderCard } from './work-order-card.tsx';

const words = text.priority.workOrders;

/** The ranked orders inside areas of work, each with its steps. */
export function WorkOrders() {
  const state = usePlanState();
  const readOnly = useReadOnly();
  const dispatch = useDispatch();
  const { newId } = usePorts();
  const { rows, focusRow } = useRowFocus();
  const orders = placeWorkOrders(state);
  const begin = useFocusWhenEmptied(orders.length === 0);

  function add(): void {
    const id = workOrderIdSchema.parse(newId());
    if (dispatch(addWorkOrder(state, { id, heading: '' }))) focusRow(id);
  }

  const addButton = !readOnly && (
    <Button
      ref={begin}
      style={{ alignSelf: 'flex-start' }}
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={add}
    >
      {words.add}
    </Button>
  );
  if (orders.length === 0) {
    return (
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        {addButton}
      </EmptyState>
    );
  }
  return (
    <Stack ref={rows} gap="lg" className={styles['lines']}>
      <Text c="var(--quiet)" className="prose">
        {words.lead}
      </Text>
      {orders.map((placed, index) => (
        <WorkOrderCard
          key={placed.order.id}
          placed={placed}
          index={index}
          isLast={index === orders.length - 1}
          onRemove={() => {
            const neighbour = orders[index + 1] ?? orders[index - 1];
            if (neighbour !== undefined) focusRow(neighbour.order.id);
          }}
        />
      ))}
      {addButton}
    </Stack>
  );
}
