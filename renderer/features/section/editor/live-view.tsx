import { Anchor, Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { useMemo } from 'react';
import type { LiveSource } from '#shared/domain/section/blocks.ts';
import { hasLiveTarget, liveTarget } from '#shared/domain/section/live-target.ts';
import { text } from '#shared/text/text.ts';
import { useGoTo } from '#renderer/platform/navigation.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector, usePlanState, useWorkplace } from '#renderer/platform/workspace.tsx';
import { LiveContent } from './live-content.tsx';
import { readLiveSource } from './live-node.ts';
import { liveOrigin, type LiveOrigin } from './live-sources.ts';
import styles from './live-view.module.css';
import { selectLiveBlocks } from './select-live-blocks.ts';

/** A live block as it will print, read from the plan at this moment, with a handle that leads to where it is written. */
export function LiveView({ node, selected }: NodeViewProps) {
  const attribute: unknown = node.attrs['source'];
  const id = String(node.attrs['id']);
  const source = useMemo(() => readLiveSource(attribute), [attribute]);
  const hasSource = usePlanSelector((state) => hasLiveTarget(state, source));
  return (
    <NodeViewWrapper
      className={styles['live']}
      data-selected={selected || undefined}
      contentEditable={false}
      data-drag-handle
    >
      {hasSource ? <SourceContent source={source} anchor={`live-${id}`} /> : <SourceMissing />}
    </NodeViewWrapper>
  );
}

type ContentProps = { readonly source: LiveSource };

function SourceContent({ source, anchor }: ContentProps & { readonly anchor: string }) {
  const today = usePorts().clock.today();
  const origin = liveOrigin(usePlanState(), source);
  const select = useMemo(
    () => selectLiveBlocks(source, { today, anchor }),
    [source, today, anchor],
  );
  const blocks = usePlanSelector(select);
  return (
    <>
      <SourceHandle source={source} origin={origin} />
      <ScrollArea
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': origin.name }}
      >
        <LiveContent blocks={blocks} />
      </ScrollArea>
    </>
  );
}

function SourceHandle({ source, origin }: ContentProps & { readonly origin: LiveOrigin }) {
  const goTo = useGoTo();
  const { setWorkplace } = useWorkplace();
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      className={styles['handle'] ?? ''}
      aria-label={text.section.live.fromNamed(origin)}
      onClick={() => {
        if (source.kind === 'budget') setWorkplace({ openBudgetId: source.budgetId });
        goTo(origin.subject, liveTarget(source)?.id);
      }}
    >
      <origin.icon size={16} aria-hidden />
      {origin.from}
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
