import { Anchor, Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconTable } from '@tabler/icons-react';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useMemo } from 'react';
import { budgetIdSchema, type BudgetId } from '#shared/domain/basics/ids.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { usePlanSelector, useWorkplace } from '#renderer/platform/workspace.tsx';
import styles from './live-budget.module.css';
import { LiveContent } from './live-content.tsx';
import { selectBudgetBlocks } from './select-budget-blocks.ts';

/** The budget as it will print, read from the plan at this moment, with a handle that leads to where it is written. */
export function LiveBudget({ node, selected }: NodeViewProps) {
  const budgetId = budgetIdSchema.parse(node.attrs['budgetId']);
  const name = usePlanSelector((state) => state.tables.budgets.get(budgetId)?.name ?? null);
  return (
    <NodeViewWrapper
      className={styles['live']}
      data-selected={selected || undefined}
      contentEditable={false}
      data-drag-handle
    >
      {name === null ? <SourceMissing /> : <BudgetContent budgetId={budgetId} name={name} />}
    </NodeViewWrapper>
  );
}

type ContentProps = { readonly budgetId: BudgetId; readonly name: string };

function BudgetContent({ budgetId, name }: ContentProps) {
  const blocks = usePlanSelector(useMemo(() => selectBudgetBlocks(budgetId), [budgetId]));
  return (
    <>
      <SourceHandle budgetId={budgetId} name={name} />
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': name }}>
        <LiveContent blocks={blocks} />
      </ScrollArea>
    </>
  );
}

function SourceHandle({ budgetId, name }: ContentProps) {
  const goTo = useGoTo();
  const { setWorkplace } = useWorkplace();
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      className={styles['handle'] ?? ''}
      aria-label={text.section.live.fromBudgetNamed({ name })}
      onClick={() => {
        setWorkplace({ openBudgetId: budgetId });
        goTo('budget');
      }}
    >
      <IconTable size={16} aria-hidden />
      {text.section.live.fromBudget}
    </Anchor>
  );
}

function SourceMissing() {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" role="note">
      <IconAlertTriangle size={18} aria-hidden className={styles['warning'] ?? ''} />
      <Text size="sm">{text.section.live.missing}</Text>
    </Group>
  );
}
