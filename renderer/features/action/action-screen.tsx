import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { isLate } from '#shared/domain/action/late.ts';
import { text } from '#shared/text/text.ts';
import { usePorts } from '#renderer/platform/ports.tsx';
import { usePlanSelector, useReadOnly } from '#renderer/platform/workspace.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { ActionBar } from './action-bar.tsx';
import { ActionTools } from './action-tools.tsx';
import styles from './action.module.css';
import { ActionList } from './list/action-list.tsx';
import { ActionPanel } from './panel/action-panel.tsx';
import { PasteActionsButton } from './paste/paste-actions-button.tsx';
import { useActionCommands, type ActionCommands } from './use-action-commands.ts';
import { useActionPlace, type ActionPlace } from './use-action-place.ts';

const words = text.action;

/** The plan's actions: the list, and beside it all that is known of the one that is open. */
export function ActionScreen() {
  const readOnly = useReadOnly();
  const isEmpty = usePlanSelector((state) => state.tables.actions.size === 0);
  const place = useActionPlace();
  const commands = useActionCommands(place);
  return (
    <>
      <PageHeading title={words.title} lead={words.lead}>
        {!readOnly && (
          <Group gap="xs" wrap="nowrap">
            <PasteActionsButton />
            {!isEmpty && <AddButton onAdd={commands.add} />}
          </Group>
        )}
      </PageHeading>
      {isEmpty ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          {!readOnly && <AddButton onAdd={commands.add} />}
        </EmptyState>
      ) : (
        <ActionDesk place={place} commands={commands} />
      )}
    </>
  );
}

type DeskProps = { readonly place: ActionPlace; readonly commands: ActionCommands };

function ActionDesk({ place, commands }: DeskProps) {
  const readOnly = useReadOnly();
  const action = usePlanSelector((state) => state.tables.actions.get(place.activeId ?? ''));
  return (
    <>
      <ActionBar place={place} />
      <div className={styles['desk']} data-open={place.isOpen || undefined}>
        <div className={styles['listColumn']}>
          <div className={styles['listHead']}>
            <Summary place={place} />
            {!readOnly && action !== undefined && (
              <ActionTools action={action} place={place} commands={commands} />
            )}
          </div>
          {place.groups.length === 0 ? (
            <Nothing onClear={place.showEverything} />
          ) : (
            <ActionList place={place} commands={commands} />
          )}
          <Hint place={place} />
        </div>
        {place.isOpen && action !== undefined && (
          <ActionPanel
            action={action}
            wantsFields={place.wantsFields}
            onFields={place.leaveFields}
            onClose={place.close}
          />
        )}
      </div>
    </>
  );
}

/** How many there are, how many are late, and how many of them are in sight. */
function Summary({ place: { groups } }: { readonly place: ActionPlace }) {
  const { clock } = usePorts();
  const actions = usePlanSelector((state) => state.tables.actions);
  const today = clock.today();
  const late = [...actions.values()].filter((action) => isLate(action, today)).length;
  const shown = groups.reduce((sum, group) => sum + group.actions.length, 0);
  const count = actions.size;
  return (
    <Text size="sm" c="var(--quiet)" component="output">
      {shown === count ? words.summary({ count, late }) : words.filter.shown({ shown, count })}
    </Text>
  );
}

function Nothing({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className={styles['nothing']}>
      <Text>{words.filter.none}</Text>
      <Button variant="default" size="xs" onClick={onClear}>
        {words.filter.clear}
      </Button>
    </div>
  );
}

function Hint({ place: { view, grouping } }: { readonly place: ActionPlace }) {
  const readOnly = useReadOnly();
  const help = grouping === 'time' ? words.list.timeOrder : words.list.help;
  return (
    <Text size="sm" c="var(--quiet)" mt="xs">
      {view === 'timeline' && `${words.timeline.key} `}
      {!readOnly && help}
    </Text>
  );
}

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
      {words.add}
    </Button>
  );
}
